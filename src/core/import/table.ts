import {columnsOf, requiredField, type Part} from './columns.js';
import type {Column} from './columns/column.js';
import {isEmptyCell, type Row} from './cell.js';
import {languageTagOf} from '../i18n/language-names.js';
import {cellKey} from './cell-key.js';

/** A column of a sheet, and the field that it is imported into. */
export interface SheetColumn {
  /** Index of the cell in the row, from 0. */
  readonly index: number;
  readonly header: string;
  /** `undefined` if the column is left out. */
  readonly column: Column | undefined;
  /** Language tag of the header, for example `en` in "Name (en)". */
  readonly language: string | undefined;
  /** Name of the series that the values belong to. */
  readonly series?: string;
}

/** The rows of a sheet with a header. */
export interface Table {
  readonly part: Part;
  /** Index of the header's row, from 0; −1 without a header. */
  readonly headerRow: number;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly Row[];
}

/** Number of rows in which the header is searched for. Many sheets have titles and remarks above it. */
const ROWS_BEFORE_HEADER = 20;

/** Kinds of columns that a sheet can contain several times: "Telephone 1", "Telephone 2". */
const manyTimes = new Set<Column['kind']>([
  'telephone',
  'texts',
  'strings',
  'days',
  'specializations',
]);

/**
 * Finds the header of a sheet. It is the one of the first rows with the most known headers, which must include
 * that of the required field. A row with nothing below it is an entry rather than a header.
 *
 * @returns `undefined` if there is no header
 */
export function findTable(part: Part, rows: readonly Row[]): Table | undefined {
  let best: Table | undefined;
  let bestCount = 0;
  const last = rows.findLastIndex((row) => !row.every(isEmptyCell));
  const first = rows.findIndex((row) => !row.every(isEmptyCell));
  for (const [headerRow, row] of rows.slice(0, ROWS_BEFORE_HEADER).entries()) {
    if (headerRow === last && last > first) break;
    const columns = sheetColumns(part, row);
    const count = columns.filter(({column}) => column).length;
    if (count <= bestCount || !hasRequired(part, columns)) continue;
    [best, bestCount] = [{part, headerRow, columns, rows}, count];
  }
  return best;
}

/** Returns whether the columns contain the required field. */
export function hasRequired(part: Part, columns: readonly SheetColumn[]): boolean {
  const fields = new Set(columns.map(({column}) => column?.field));
  return fields.has(requiredField(part)) || fields.has('familyName');
}

/** Returns the columns that the cells of a header row name. */
export function sheetColumns(part: Part, row: Row): SheetColumn[] {
  const usedKeys = new Set<string>();
  const columns = row.flatMap((cell, index): SheetColumn[] => {
    if (isEmptyCell(cell)) return [];
    const header = String(cell).trim();
    const {column, language} = findColumn(part, header);
    const key = `${column?.field} ${language ?? ''}`;
    const isDuplicate = column && usedKeys.has(key) && !manyTimes.has(column.kind);
    usedKeys.add(key);
    return [{index, header, column: isDuplicate ? undefined : column, language}];
  });
  return part === 'series' ? withSeries(columns) : columns;
}

/**
 * If there is no column "value", each unknown column contains the values of a series, and its header is the
 * name of the series.
 */
function withSeries(columns: SheetColumn[]): SheetColumn[] {
  const value = columnsOf.series.find(({field}) => field === 'value');
  if (columns.some(({column}) => column === value)) return columns;
  return columns.map((sheetColumn) =>
    sheetColumn.column ? sheetColumn : {...sheetColumn, column: value, series: sheetColumn.header},
  );
}

/** Returns the column and the language that a header names. */
export function findColumn(
  part: Part,
  header: string,
): {column: Column | undefined; language: string | undefined} {
  const columns: readonly Column[] = columnsOf[part];
  const whole = byHeader(columns, header);
  if (whole) return {column: whole, language: undefined};
  const [, base = '', tag = ''] = languageEnding.exec(header.trim()) ?? [];
  const language = languageOf(tag);
  const column = byHeader(columns, base);
  const hasLanguages = column?.kind === 'text' || column?.kind === 'texts';
  return language && hasLanguages ? {column, language} : {column: undefined, language: undefined};
}

function byHeader(columns: readonly Column[], header: string): Column | undefined {
  const key = cellKey(header);
  if (!key) return undefined;
  const keyWithoutNumber = key.replace(/\d$/, '');
  return (
    columns.find((column) => namesOf(column).includes(key)) ??
    columns.find(
      (column) => manyTimes.has(column.kind) && namesOf(column).includes(keyWithoutNumber),
    )
  );
}

const namesOf = ({field, en, pl}: Column): string[] =>
  [field, field.split('.').at(-1) ?? field, ...en, ...pl].map(cellKey);

/** A language at the end of a header: "Name (en)", "name_pl", "Opis [ang.]", "nazwa po angielsku". */
const languageEnding =
  /^(.{1,100}?)[\s_:/.-]{0,4}[[(\s_:/.-]\s{0,4}(?:po\s{1,4}|in\s{1,4})?([\p{L}-]{2,20})\.?\s{0,4}[\])]?$/iu;

/** Two letters at the end of a header can be a word, so only the tags of these languages are accepted. */
const tagsInHeaders = new Set('en pl de uk cs sk lt lv fr es it ru be zh'.split(' '));

function languageOf(text: string): string | undefined {
  const [tag = '', region] = text.toLowerCase().split('-');
  if (tagsInHeaders.has(tag) && (!region || region.length === 2)) {
    return region ? `${tag}-${region.toUpperCase()}` : tag;
  }
  return text.length > 2 ? languageTagOf(text) : undefined;
}

/** Returns the language of most headers, which is probably also the language of the cells. */
export function headerLanguage({columns}: Table): 'en' | 'pl' {
  const count = (language: 'en' | 'pl') =>
    columns.filter(({header, column}) =>
      column?.[language].some((name) => cellKey(header).startsWith(cellKey(name))),
    ).length;
  return count('pl') > count('en') ? 'pl' : 'en';
}

/** Creates a table from a sheet without a header. The fields of its columns have to be chosen. */
export function tableWithoutHeader(part: Part, rows: readonly Row[]): Table {
  const width = Math.max(0, ...rows.map(({length}) => length));
  const allColumns: readonly Column[] = columnsOf[part];
  const onlyColumn =
    width === 1 ? allColumns.find(({field}) => field === requiredField(part)) : undefined;
  const columns = Array.from({length: width}, (_, index) => ({
    ...{index, header: '', language: undefined},
    column: onlyColumn,
  }));
  return {part, headerRow: -1, columns, rows};
}

/**
 * Returns a table with another field for one of its columns. `undefined` leaves the column out.
 *
 * @param series name of the series that the values of the column belong to
 */
export const withColumn = (
  table: Table,
  index: number,
  column: Column | undefined,
  language: string | undefined,
  series: string,
): Table => ({
  ...table,
  columns: table.columns.map((each) =>
    each.index === index
      ? {
          ...{index, header: each.header, column},
          language: column?.kind === 'text' || column?.kind === 'texts' ? language : undefined,
          ...(table.part === 'series' && column?.field === 'value' && series ? {series} : {}),
        }
      : each,
  ),
});
