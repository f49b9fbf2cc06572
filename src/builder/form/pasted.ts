import {readItems} from '../../core/import/items.js';
import type {Fault} from '../../core/import/fault.js';
import {placeSeries, readSeries} from '../../core/import/series.js';
import {hasRequired, type Table} from '../../core/import/table.js';
import {append, put} from '../../core/editing/edit.js';
import {valueAt, type Path} from '../../core/editing/tree.js';
import type {BuilderStore} from '../builder-store.js';
import {ownLanguage} from '../../core/document/document-languages.js';

/** What pasted cells make of the text of the document. */
export interface Pasted {
  /** How many items there are, or series. */
  readonly count: number;
  readonly faults: readonly Fault[];
  /** With the items behind those that are there. */
  readonly added: string;
  /** With the items in the place of those that are there; `undefined` where that is not offered. */
  readonly replaced: string | undefined;
}

/** Reads a table that was pasted into a list of the document. */
export function pastedInto(store: BuilderStore, table: Table, path: Path, textsIn: string): Pasted {
  const {text, document} = store;
  const nothing = {count: 0, faults: [], added: text, replaced: undefined};
  if (!hasRequired(table.part, table.columns)) return nothing;
  const specializations = valueAt(document, ['specializations']);
  const options = {language: ownLanguage(document), textsIn, specializations};
  if (table.part === 'series') {
    const series = readSeries(table, options);
    const changes = placeSeries(series, valueAt(document, ['series']));
    if (!changes) return nothing;
    const added = changes.reduce((changed, {path, value}) => put(changed, path, value), text);
    return {
      count: series.length,
      faults: changes.flatMap(({faults}) => faults),
      added,
      replaced: undefined,
    };
  }
  const {items, faults} = readItems(table, options);
  const present = valueAt(document, path);
  const hasItems = Array.isArray(present) && present.length > 0;
  const replaced = put(text, path, items);
  const added = hasItems
    ? items.reduce<string>((changed, item) => append(changed, path, item), text)
    : replaced;
  return {count: items.length, faults, added, replaced: hasItems ? replaced : undefined};
}
