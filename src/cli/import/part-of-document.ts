import {readItems} from '../../core/import/items.js';
import type {CellPlace, CellProblem} from '../../core/import/cell-problem.js';
import type {ReadOptions} from '../../core/import/fields.js';
import {placeSeries, readSeries} from '../../core/import/series.js';
import type {Table} from '../../core/import/table.js';
import {put} from '../../core/editing/edit.js';
import {jsonPath, type DocumentPath} from '../../core/document/problem.js';
import {ImportError, type Translate} from './messages.js';

/** A document with the imported part. */
export interface ImportedDocument {
  readonly text: string;
  readonly count: number;
  /** Source cell of each imported value, by the JSONPath of the value. */
  readonly places: ReadonlyMap<string, CellPlace>;
  readonly problems: readonly CellProblem[];
}

/**
 * Inserts the data of a sheet into the text of a document. Everything else stays byte for byte.
 *
 * @throws {ImportError} if the sheet has no values or is ambiguous
 */
export function putTable(
  text: string,
  table: Table,
  options: ReadOptions,
  t: Translate,
): ImportedDocument {
  const changes =
    table.part === 'series' ? seriesChanges(text, table, options, t) : [listChange(table, options)];
  const places = new Map<string, CellPlace>();
  const problems = new Map<string, CellProblem>();
  let [result, count] = [text, 0];
  for (const change of changes) {
    result = put(result, change.path, change.value);
    count += change.count;
    for (const [path, place] of change.places) places.set(change.listPath + path, place);
    // Several series have the same column of periods.
    for (const problem of change.problems)
      problems.set(`${problem.row} ${problem.column} ${problem.code}`, problem);
  }
  return {text: result, count, places, problems: [...problems.values()]};
}

function listChange(table: Table, options: ReadOptions) {
  const {items, ...rest} = readItems(table, options);
  const path = [table.part];
  return {...rest, path, value: items, listPath: pathOf(path), count: items.length};
}

function seriesChanges(text: string, table: Table, options: ReadOptions, t: Translate) {
  const imported = readSeries(table, options);
  if (!imported.length) throw new ImportError(t('no-values'));
  const {series} = JSON.parse(text) as {series?: unknown};
  const changes = placeSeries(imported, series);
  if (!changes) throw new ImportError(t('which-series'));
  return changes.map((change) => ({
    ...change,
    listPath: pathOf(change.path.at(-1) === 'data' ? change.path : [...change.path, 'data']),
  }));
}

const pathOf = (path: readonly (string | number)[]): string =>
  jsonPath(path.reduce<DocumentPath | undefined>((parent, key) => ({key, parent}), undefined));
