import {readItems} from '../../core/import/items.js';
import type {CellProblem} from '../../core/import/cell-problem.js';
import {placeSeries, readSeries} from '../../core/import/series.js';
import {hasRequired, type Table} from '../../core/import/table.js';
import {append, put} from '../../core/editing/edit.js';
import {valueAt, type Path} from '../../core/document/path.js';
import type {BuilderStore} from '../builder-store.js';
import {ownLanguage} from '../../core/document/document-languages.js';

/** The result of pasting cells into the document. */
export interface PastedTable {
  /** Number of pasted items or series. */
  readonly count: number;
  readonly problems: readonly CellProblem[];
  /** Text of the document with the items added after the existing ones. */
  readonly added: string;
  /** Text of the document with the items instead of the existing ones, or `undefined` if this is not possible. */
  readonly replaced: string | undefined;
}

/** Inserts a pasted table into a list of the document. */
export function insertTable(
  store: BuilderStore,
  table: Table,
  path: Path,
  textsIn: string,
): PastedTable {
  const {text, document} = store;
  const nothing = {count: 0, problems: [], added: text, replaced: undefined};
  if (!hasRequired(table.part, table.columns)) return nothing;
  const specializations = valueAt(document, ['specializations']);
  const options = {language: ownLanguage(document), textsIn, specializations};
  if (table.part === 'series') {
    const series = readSeries(table, options);
    const changes = placeSeries(series, valueAt(document, ['series']));
    if (!changes) return nothing;
    const added = changes.reduce((changed, {path, value}) => put(changed, path, value), text);
    return {
      count: changes.length,
      problems: changes.flatMap(({problems}) => problems),
      added,
      replaced: undefined,
    };
  }
  const {items, problems} = readItems(table, options);
  const present = valueAt(document, path);
  const hasItems = Array.isArray(present) && present.length > 0;
  const replaced = put(text, path, items);
  const added = hasItems
    ? items.reduce<string>((changed, item) => append(changed, path, item), text)
    : replaced;
  return {count: items.length, problems, added, replaced: hasItems ? replaced : undefined};
}
