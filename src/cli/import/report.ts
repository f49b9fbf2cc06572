import type {Column} from '../../core/import/columns/column.js';
import {columnsOf} from '../../core/import/columns.js';
import type {CellPlace, CellProblem} from '../../core/import/cell-problem.js';
import {cellProblemMessage} from '../../core/import/messages.js';
import type {MessageLanguage} from '../../core/i18n/message-language.js';
import type {SheetColumn, Table} from '../../core/import/table.js';
import {findings} from '../../core/validation/findings.js';
import {suggest} from '../../core/validation/suggest.js';
import {messageLine} from '../message-line.js';
import type {Translate} from './messages.js';
import type {ImportedDocument} from './part-of-document.js';

/** A problem in a cell of a sheet. */
export interface CellFinding extends CellPlace {
  readonly level: 'error' | 'warning';
  readonly message: string;
}

/** One line per column that shows the field it is imported to. */
export function mappingLines({part, columns, headerRow}: Table, t: Translate): string[] {
  const width = Math.max(...columns.map(({header}) => oneLine(header).length));
  return [
    t('header', headerRow + 1),
    ...columns.map((each) => {
      const target = each.column
        ? targetOf(each, each.column, t)
        : unknownHeaderText(part, each.header, t);
      return `  ${letters(each.index)}  ${oneLine(each.header).padEnd(width)}  →  ${target}`;
    }),
  ];
}

function targetOf({language, series}: SheetColumn, {field}: Column, t: Translate): string {
  if (series) return `${field}, ${t('series', oneLine(series))}`;
  return language ? `${field} (${language})` : field;
}

function unknownHeaderText(part: Table['part'], header: string, t: Translate): string {
  const columns: readonly Column[] = columnsOf[part];
  const near = suggest(
    header,
    columns.flatMap(({en, pl}) => [...en, ...pl]),
  );
  return near === undefined ? t('not-read') : t('did-you-mean', near);
}

/** The problems of the sheet and of the imported part, in the order of the sheet. */
export function cellFindings(
  {text, places, problems}: ImportedDocument,
  table: Table,
  language: MessageLanguage,
): CellFinding[] {
  const importFindings = problems.map((problem: CellProblem): CellFinding => ({
    ...problem,
    level: 'warning',
    message: cellProblemMessage(problem, language),
  }));
  const documentFindings = findings(text, {language}).flatMap(
    ({path, level, message}): CellFinding[] => {
      const place = cellPlaceOf(path, places);
      return place ? [{...place, level, message}] : [];
    },
  );
  const header = table.headerRow + 1;
  const all = [...importFindings, ...documentFindings].map((each) =>
    each.row > header ? each : {...each, row: header},
  );
  // Several series have the same column of periods.
  const unique = new Map(all.map((each) => [`${each.row} ${each.column} ${each.message}`, each]));
  return [...unique.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The source cell of a value, or of its nearest ancestor with a source cell. */
function cellPlaceOf(path: string, places: ReadonlyMap<string, CellPlace>): CellPlace | undefined {
  const lastKey = /(?:\.\w+|\[[^[]*\])$/;
  for (let ancestor = path; ancestor.length > 1; ancestor = ancestor.replace(lastKey, '')) {
    const place = places.get(ancestor);
    if (place) return place;
    if (!lastKey.test(ancestor)) break;
  }
  return undefined;
}

/** Formats a finding like those of `validate`: `members.csv:5:7: warning: G5 Telefon: …`. */
export function cellFindingLine(
  source: string,
  {row, column, level, message}: CellFinding,
  {columns}: Table,
  t: Translate,
): string {
  const header = columns.find(({index}) => index === column - 1)?.header ?? '';
  const cell = [`${letters(column - 1)}${row}`, oneLine(header)].filter(Boolean).join(' ');
  return messageLine(source, {line: row, column}, t(level), `${cell}: ${message}`);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The name of a column in a spreadsheet: 0 → A, 26 → AA. */
function letters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}
