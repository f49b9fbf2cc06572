import {readItems, type Imported} from './items.js';
import type {CellPlace, CellProblem} from './cell-problem.js';
import type {ReadOptions} from './fields.js';
import {isEmptyCell} from './cell.js';
import {namesOf} from './names.js';
import {cellKey} from './cell-key.js';
import {separateUnit, type HeaderUnit} from './header-unit.js';
import {read} from '../document/read.js';
import {seriesItem} from '../document/schema/series.js';
import type {SheetColumn, Table} from './table.js';

/** The data of one series. */
export interface ImportedSeries extends Imported {
  /** Name of the series in the sheet; `''` if it has none. */
  readonly name: string;
}

/**
 * Creates series from a sheet. If a column contains the name of the series of each row, there is one series per
 * name. Otherwise there is one series per column with values.
 */
export function readSeries(table: Table, options: ReadOptions = {}): ImportedSeries[] {
  const {columns} = table;
  const nameColumn = columns.find(({column}) => column?.field === 'series');
  const values = columns.filter(({column}) => column?.field === 'value');
  if (nameColumn) return seriesByName(table, nameColumn, options);
  const others = columns.filter(({column}) => column?.field !== 'value');
  return values
    .filter(({index}) => hasNumbers(table, index))
    .map((value) => ({
      name: value.series ?? '',
      ...readItems(observationsOf(table, [...others, value]), options),
    }));
}

/** Returns whether a column contains numbers. A column of remarks is not a series. */
const hasNumbers = ({rows, headerRow}: Table, index: number): boolean =>
  rows.slice(headerRow + 1).some((row) => /^[-−]?\s*\d/.test(String(row[index] ?? '').trim()));

function seriesByName(
  table: Table,
  nameColumn: SheetColumn,
  options: ReadOptions,
): ImportedSeries[] {
  const columns = table.columns.filter((each) => each !== nameColumn);
  const names = new Map<string, string>();
  for (const row of table.rows.slice(table.headerRow + 1)) {
    const cell = row[nameColumn.index];
    if (cell !== undefined && !isEmptyCell(cell))
      names.set(cellKey(String(cell)), String(cell).trim());
  }
  return Array.from(names, ([key, name]) => {
    // The rows of other series become empty, so that the numbers of the rows do not change.
    const rows = table.rows.map((row, index) =>
      index <= table.headerRow || cellKey(String(row[nameColumn.index] ?? '')) === key ? row : [],
    );
    return {
      name,
      ...readItems(observationsOf({...table, rows}, columns, [nameColumn.index]), options),
    };
  });
}

/**
 * Returns the table with the data of one series. It keeps the columns of other series and of their names as
 * unknown columns, so that their cells are not reported as cells without a header.
 */
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

/** A change of the `series` of a document. */
export interface SeriesChange {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly places: ReadonlyMap<string, CellPlace>;
  readonly problems: readonly CellProblem[];
}

/**
 * Finds the places of imported data in the `series` of a document: the series with that id or name, the only
 * series for data without a name, or a new series at the end. Names, units and sources of a series do not
 * change.
 *
 * @returns `undefined` if data without a name could belong to several series
 */
export function placeSeries(
  imported: readonly ImportedSeries[],
  series: unknown,
): SeriesChange[] | undefined {
  const list = Array.isArray(series) ? (series as unknown[]) : [];
  const changes: SeriesChange[] = [];
  let next = list.length;
  for (const {name: header, items, places, problems} of imported) {
    if (!header && list.length > 1) return undefined;
    const {name, unit} = separateUnit(header);
    const index = header ? indexIn(list, header, name, unit) : list.length - 1;
    if (index >= 0) changes.push({path: ['series', index, 'data'], value: items, places, problems});
    else {
      const value = {...(name && {id: idOf(header), name}), ...(unit && {unit}), data: items};
      changes.push({path: ['series', next++], value, places, problems});
    }
  }
  return changes;
}

/** The index of the series that a header names: its whole text, or its name beside the unit that the series has. */
function indexIn(
  list: readonly unknown[],
  header: string,
  name: string,
  unit: HeaderUnit | undefined,
): number {
  const hasName = (series: unknown, text: string): boolean =>
    namesOf(series).some((each) => cellKey(each) === cellKey(text));
  return list.findIndex(
    (series) => hasName(series, header) || (hasName(series, name) && hasUnit(series, unit)),
  );
}

function hasUnit(series: unknown, unit: HeaderUnit | undefined): boolean {
  const seriesUnit = read(seriesItem, series, undefined, () => undefined)?.unit ?? {};
  return (
    seriesUnit.currency === unit?.currency &&
    (seriesUnit.multiplier ?? 0) === (unit?.multiplier ?? 0) &&
    (seriesUnit.kind === 'percent') === (unit?.kind === 'percent')
  );
}

/** `Revenue (PLN m)` → `revenue-pln-m`. */
const idOf = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map(cellKey)
    .filter(Boolean)
    .join('-');
