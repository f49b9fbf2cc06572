import {isEmptyCell, type Row} from './cell.js';
import {requiredField, type Part} from './columns.js';
import type {CellPlace, CellProblem} from './cell-problem.js';
import {readFields, type ReadOptions} from './fields.js';
import {namesOf} from './names.js';
import {decimalSign} from './number-cell.js';
import {cellKey} from './cell-key.js';
import type {Table} from './table.js';

/** The result of importing a sheet. */
export interface Imported {
  readonly items: readonly unknown[];
  /** The cells of values, by path in the list: `[0].affiliation.url`. */
  readonly places: ReadonlyMap<string, CellPlace>;
  readonly problems: readonly CellProblem[];
}

/** Objects that become the text of this field if they have no other field. */
const shorthand = new Map([
  ['affiliation', 'name'],
  ['issuer', 'name'],
  ['image', 'src'],
  ['logo', 'src'],
  ['address', 'streetAddress'],
]);

const statements: readonly Part[] = ['specializations', 'values', 'developmentDirections'];

/**
 * Creates the items of a list from the rows of a sheet. Empty rows are left out. Rows without a required field
 * are reported and left out.
 */
export function readItems(table: Table, options: ReadOptions = {}): Imported {
  const {part, columns} = table;
  const items: unknown[] = [];
  const places = new Map<string, CellPlace>();
  const problems: CellProblem[] = [];
  const required = requiredField(part);
  const numeric = columns.filter(({column}) => column?.field === 'value').map(({index}) => index);
  const context = {
    ...options,
    decimals: decimalSign(
      dataRows(table).flatMap(([row]) => numeric.map((path) => row[path] ?? '')),
    ),
    report: (problem: CellProblem) => problems.push(problem),
  };
  for (const [row, rowNumber] of dataRows(table)) {
    problems.push(...cellsWithoutHeader(table, row, rowNumber));
    const fields = joinNames(readFields(row, rowNumber, columns, context));
    if (!fields.size) continue;
    if (!fields.has(required)) {
      const code = required === 'period' ? 'period-missing' : 'name-missing';
      problems.push({row: rowNumber, column: 1, code, found: '', expected: ''});
      continue;
    }
    if (isTotal(fields, required)) {
      const found = String(fields.get(required)?.value);
      problems.push({row: rowNumber, column: 1, code: 'total-row', found, expected: ''});
      continue;
    }
    const path = `[${items.length}]`;
    places.set(path, {row: rowNumber, column: 1});
    const values = withIds(
      new Map(Array.from(fields, ([field, {value}]) => [field, value])),
      options,
    );
    for (const [field, {column}] of fields) {
      const place = {row: rowNumber, column};
      places.set(`${path}.${field}`, place);
      // An object with this field alone becomes a text.
      const object = `${path}.${field.split('.', 1).join()}`;
      if (!places.has(object)) places.set(object, place);
    }
    if (part === 'observations' && !values.has('value')) values.set('value', null);
    const item = nested(values);
    const isName = statements.includes(part) && Object.keys(item).length === 1;
    items.push(isName ? item.name : item);
  }
  return {items, places, problems};
}

/** Whether a row is the sum of those above it: "Razem: 24". */
function isTotal(fields: ReadonlyMap<string, {value: unknown}>, required: string): boolean {
  const name = fields.get(required)?.value;
  const others = [...fields].filter(([field]) => field !== required);
  return (
    typeof name === 'string' &&
    /^(razem|suma|ogółem|łącznie|w sumie|total|sum|in total)[\d\s.,:]*$/i.test(name) &&
    others.every(([, {value}]) => typeof value === 'number' || /^[\d\s.,%]*$/.test(String(value)))
  );
}

/** Returns the rows below the header that are not empty, with their numbers from 1. */
export const dataRows = ({rows, headerRow}: Table): readonly (readonly [Row, number])[] =>
  rows.flatMap((row, index) =>
    index > headerRow && !row.every(isEmptyCell) ? [[row, index + 1] as const] : [],
  );

/** Reports only one cell per row, because most cells outside the table are remarks. */
function cellsWithoutHeader({columns}: Table, row: Row, rowNumber: number): CellProblem[] {
  const columnIndexes = new Set(columns.map(({index}) => index));
  const index = row.findIndex((cell, column) => !columnIndexes.has(column) && !isEmptyCell(cell));
  if (index < 0) return [];
  const found = String(row[index]).trim();
  return [{row: rowNumber, column: index + 1, code: 'cell-without-header', found, expected: ''}];
}

/** Joins the first name and the family name if they are in separate columns. */
function joinNames<T extends {value: unknown; column: number}>(
  fields: Map<string, T>,
): Map<string, T> {
  const [given, family] = [fields.get('givenName'), fields.get('familyName')];
  const firstPart = given ?? family;
  if (!firstPart) return fields;
  const rest = [...fields].filter(([field]) => field !== 'givenName' && field !== 'familyName');
  if (fields.has('name')) return new Map(rest);
  const value = [given?.value, family?.value].filter(Boolean).join(' ');
  return new Map([['name', {...firstPart, value}], ...rest]);
}

/** Replaces the names of specializations of the document with their ids. Other names become items of `knowsAbout`. */
function withIds(
  values: Map<string, unknown>,
  {specializations}: ReadOptions,
): Map<string, unknown> {
  const names = values.get('specializations');
  if (!Array.isArray(names)) return values;
  const ids = idsByName(specializations);
  const knownIds = (names as string[]).flatMap((name) => ids.get(cellKey(name)) ?? []);
  const otherNames = (names as string[]).filter((name) => !ids.has(cellKey(name)));
  const knowsAbout = [...((values.get('knowsAbout') ?? []) as unknown[]), ...otherNames];
  const rest = [...values].filter(
    ([field]) => field !== 'specializations' && field !== 'knowsAbout',
  );
  return new Map([
    ...rest,
    ...(knownIds.length ? [['specializations', [...new Set(knownIds)]] as const] : []),
    ...(knowsAbout.length ? [['knowsAbout', knowsAbout] as const] : []),
  ]);
}

/** Returns the ids of the document's specializations, by all their names. */
function idsByName(specializations: unknown): Map<string, string> {
  const ids = new Map<string, string>();
  for (const each of Array.isArray(specializations) ? (specializations as unknown[]) : []) {
    const {id} = Object(each) as {id?: unknown};
    if (typeof id !== 'string' || !id) continue;
    for (const name of namesOf(each)) ids.set(cellKey(name), id);
  }
  return ids;
}

/** Groups fields with dots into objects: `affiliation.url` becomes the field `url` of the object `affiliation`. */
function nested(values: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const item: Record<string, unknown> = {};
  const objects = new Map<string, Record<string, unknown>>();
  for (const [path, value] of values) {
    const [field = '', inner] = path.split('.');
    if (inner === undefined) item[field] = value;
    else {
      const object = objects.get(field) ?? {};
      object[inner] = value;
      objects.set(field, object);
      // Keeps the order of the fields.
      item[field] = object;
    }
  }
  for (const [field, object] of objects) {
    const [only, ...others] = Object.keys(object);
    if (only !== undefined && !others.length && only === shorthand.get(field))
      item[field] = object[only];
    // An image or an affiliation without its main field contains no information.
    else if (field !== 'address' && !Object.hasOwn(object, shorthand.get(field) ?? ''))
      delete item[field];
  }
  return item;
}
