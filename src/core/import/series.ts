import {dataRows, readItems, type Imported} from './items.js';
import type {CellPlace, CellProblem} from './cell-problem.js';
import type {ReadOptions} from './fields.js';
import {isEmptyCell, type Row} from './cell.js';
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
  /** The cell with the name. */
  readonly place: CellPlace;
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
      place: {row: Math.max(1, table.headerRow + 1), column: value.index + 1},
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
  const column = nameColumn.index + 1;
  const series = new Map<string, {name: string; place: CellPlace; rows: Row[]}>();
  const problems: CellProblem[] = [];
  let current: {readonly rows: Row[]} | undefined;
  for (const [row, rowNumber] of dataRows(table)) {
    const cell = row[nameColumn.index];
    // An empty name continues the series above, as in merged cells.
    if (!isEmptyCell(cell)) {
      const name = String(cell).trim();
      const key = seriesKey(name);
      const known = series.get(key) ?? {name, place: {row: rowNumber, column}, rows: []};
      series.set(key, known);
      current = known;
    }
    // The rows of other series are empty, so that the numbers of the rows do not change.
    if (current) current.rows[rowNumber - 1] = row;
    else problems.push({row: rowNumber, column, code: 'name-missing', found: '', expected: ''});
  }
  return Array.from(series.values(), ({name, place, rows: own}, index) => {
    const rows = table.rows.map((row, at) => (at <= table.headerRow ? row : (own[at] ?? [])));
    const read = readItems(observationsOf({...table, rows}, columns, [nameColumn.index]), options);
    return {name, place, ...read, problems: [...(index ? [] : problems), ...read.problems]};
  });
}

/** The key of a series: its name and its unit. */
function seriesKey(text: string): string {
  const {name, unit} = separateUnit(text);
  return `${cellKey(name)} ${JSON.stringify(unit ?? {})}`;
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
  /** Number of observations. */
  readonly count: number;
}

/**
 * Finds the places of imported data in the `series` of a document: the series with that id or name, the only
 * series for data without a name, or a new series at the end. Names, units and sources of a series do not
 * change. A second column for the same series is reported and left out.
 *
 * @returns `undefined` if data without a name could belong to several series
 */
export function placeSeries(
  imported: readonly ImportedSeries[],
  series: unknown,
): SeriesChange[] | undefined {
  const present = Array.isArray(series) ? (series as unknown[]) : [];
  const list = [...present];
  const changes = new Map<number, SeriesChange>();
  for (const {name: header, place, items, places, problems} of imported) {
    if (!header && present.length > 1) return undefined;
    const {name, unit} = separateUnit(header);
    const isTaken = list.some((each) => namesOf(each)[0] === idOf(header));
    const id = idOf(isTaken ? `${name} ${unit?.currency ?? unit?.kind ?? ''}` : header);
    const found = header ? indexIn(list, present.length, header) : present.length - 1;
    const isNew = found < 0;
    const index = isNew ? list.length : found;
    const earlier = changes.get(index);
    if (earlier) {
      const problem = {...place, code: 'series-repeated', found: header, expected: ''} as const;
      changes.set(index, {...earlier, problems: [...earlier.problems, problem]});
      continue;
    }
    const value = {...(name && {id, name}), ...(unit && {unit}), data: items};
    if (isNew) list.push(value);
    changes.set(index, {
      path: isNew ? ['series', index] : ['series', index, 'data'],
      value: isNew ? value : items,
      ...{places, problems, count: items.length},
    });
  }
  return [...changes.values()];
}

/**
 * The index of the series that a header names: its name beside the unit that the series has, or its whole text.
 *
 * @param count number of the series that are in the document; the others are new
 */
function indexIn(list: readonly unknown[], count: number, header: string): number {
  const {name, unit} = separateUnit(header);
  const hasName = (series: unknown, text: string): boolean =>
    namesOf(series).some((each) => cellKey(each) === cellKey(text));
  const sameUnit = list.findIndex((series) => hasName(series, name) && hasUnit(series, unit));
  // A sign such as % is no part of ids, so that the whole text would be that of a series without a unit.
  if (sameUnit >= 0 || (unit && cellKey(name) === cellKey(header))) return sameUnit;
  return list.findIndex((series, index) =>
    index < count ? hasName(series, header) : namesOf(series)[0] === idOf(header),
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
