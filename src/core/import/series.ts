import {readItems, type Imported} from './items.js';
import type {CellPlace, Fault} from './fault.js';
import type {ReadOptions} from './fields.js';
import {isEmptyCell} from './cell.js';
import {namesOf} from './names.js';
import {plain} from './plain.js';
import type {SheetColumn, Table} from './table.js';

/** The data of one series. */
export interface ImportedSeries extends Imported {
  /** What the sheet calls it; `''` where it names none. */
  readonly name: string;
}

/**
 * Makes series from a sheet: one for each column with values, or, where a column names the series of its row, one for each
 * name.
 */
export function readSeries(table: Table, options: ReadOptions = {}): ImportedSeries[] {
  const {columns} = table;
  const naming = columns.find(({column}) => column?.field === 'series');
  const values = columns.filter(({column}) => column?.field === 'value');
  if (naming) return seriesByName(table, naming, options);
  const others = columns.filter(({column}) => column?.field !== 'value');
  return values
    .filter(({index}) => hasNumbers(table, index))
    .map((value) => ({
      name: value.series ?? '',
      ...readItems(observationsOf(table, [...others, value]), options),
    }));
}

/** Whether there is a number in a column at all: one of remarks is no series. */
const hasNumbers = ({rows, headerRow}: Table, index: number): boolean =>
  rows.slice(headerRow + 1).some((row) => /^[-−]?\s*\d/.test(String(row[index] ?? '').trim()));

function seriesByName(table: Table, naming: SheetColumn, options: ReadOptions): ImportedSeries[] {
  const columns = table.columns.filter((each) => each !== naming);
  const names = new Map<string, string>();
  for (const row of table.rows.slice(table.headerRow + 1)) {
    const cell = row[naming.index];
    if (cell !== undefined && !isEmptyCell(cell))
      names.set(plain(String(cell)), String(cell).trim());
  }
  return Array.from(names, ([key, name]) => {
    // The other rows are blank, so that the numbers of the rows stay.
    const rows = table.rows.map((row, index) =>
      index <= table.headerRow || plain(String(row[naming.index] ?? '')) === key ? row : [],
    );
    return {name, ...readItems(observationsOf({...table, rows}, columns, [naming.index]), options)};
  });
}

/** The table of the data of one series. Columns of other series, and the one that names them, are no cells without header. */
const observationsOf = (
  table: Table,
  columns: readonly SheetColumn[],
  others: readonly number[] = [],
): Table => ({
  ...table,
  part: 'observations',
  columns: [
    ...columns,
    ...[...table.columns.map(({index}) => index), ...others]
      .filter((index) => !columns.some((each) => each.index === index))
      .map((index) => ({index, header: '', column: undefined, language: undefined})),
  ],
});

/** A change in the document's `series`. */
export interface SeriesChange {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly places: ReadonlyMap<string, CellPlace>;
  readonly faults: readonly Fault[];
}

/**
 * Where the data of a sheet belong in a document's `series`: in the series of that id or name, in the only one for data
 * without a name, else in a new one behind the others. Names, units and sources of a series stay as they are.
 *
 * @returns `undefined` where data without a name meet several series
 */
export function placeSeries(
  imported: readonly ImportedSeries[],
  present: unknown,
): SeriesChange[] | undefined {
  const list = Array.isArray(present) ? (present as unknown[]) : [];
  const changes: SeriesChange[] = [];
  let next = list.length;
  for (const {name, items, places, faults} of imported) {
    const at = name
      ? list.findIndex((each) => namesOf(each).some((own) => plain(own) === plain(name)))
      : list.length - 1;
    if (!name && list.length > 1) return undefined;
    if (at >= 0) changes.push({path: ['series', at, 'data'], value: items, places, faults});
    else {
      const value = {...(name && {id: idOf(name), name}), data: items};
      changes.push({path: ['series', next++], value, places, faults});
    }
  }
  return changes;
}

/** `Revenue (PLN m)` → `revenue-pln-m`. */
const idOf = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map(plain)
    .filter(Boolean)
    .join('-');
