import {isEmptyCell, type Row} from './cell.js';
import {requiredField, type Part} from './columns.js';
import type {CellPlace, Fault} from './fault.js';
import {readFields, type ReadOptions} from './fields.js';
import {namesOf} from './names.js';
import {decimalSign} from './number-cell.js';
import {plain} from './plain.js';
import type {Table} from './table.js';

/** What a sheet came to. */
export interface Imported {
  readonly items: readonly unknown[];
  /** Where a value stands in the sheet, by its path in the list: `[0].affiliation.url`. */
  readonly places: ReadonlyMap<string, CellPlace>;
  readonly faults: readonly Fault[];
}

/** Objects that are written as the text of one field if they have no other. */
const shorthand = new Map([
  ['affiliation', 'name'],
  ['issuer', 'name'],
  ['image', 'src'],
  ['logo', 'src'],
  ['address', 'streetAddress'],
]);

const statements: readonly Part[] = ['specializations', 'values', 'developmentDirections'];

/** Makes the items of a list from the rows of a sheet. Empty rows are left out, and those without a name are reported. */
export function readItems(table: Table, options: ReadOptions = {}): Imported {
  const {part, columns} = table;
  const items: unknown[] = [];
  const places = new Map<string, CellPlace>();
  const faults: Fault[] = [];
  const required = requiredField(part);
  const numeric = columns.filter(({column}) => column?.field === 'value').map(({index}) => index);
  const context = {
    ...options,
    decimals: decimalSign(dataRows(table).flatMap(([row]) => numeric.map((at) => row[at] ?? ''))),
    report: (fault: Fault) => faults.push(fault),
  };
  for (const [row, rowNumber] of dataRows(table)) {
    faults.push(...cellsWithoutHeader(table, row, rowNumber));
    const fields = joinNames(readFields(row, rowNumber, columns, context));
    if (!fields.size) continue;
    if (!fields.has(required)) {
      const code = required === 'period' ? 'period-missing' : 'name-missing';
      faults.push({row: rowNumber, column: 1, code, found: '', expected: ''});
      continue;
    }
    const at = `[${items.length}]`;
    places.set(at, {row: rowNumber, column: 1});
    const values = withIds(
      new Map(Array.from(fields, ([field, {value}]) => [field, value])),
      options,
    );
    for (const [field, {column}] of fields) {
      places.set(`${at}.${field}`, {row: rowNumber, column});
    }
    if (part === 'observations' && !values.has('value')) values.set('value', null);
    const item = nested(values);
    const isName = statements.includes(part) && Object.keys(item).length === 1;
    items.push(isName ? item.name : item);
  }
  return {items, places, faults};
}

/** The rows below the header that say something, with their numbers from 1. */
export const dataRows = ({rows, headerRow}: Table): readonly (readonly [Row, number])[] =>
  rows.flatMap((row, index) =>
    index > headerRow && !row.every(isEmptyCell) ? [[row, index + 1] as const] : [],
  );

/** One report a row: a cell beside the table is mostly a remark. */
function cellsWithoutHeader({columns}: Table, row: Row, rowNumber: number): Fault[] {
  const known = new Set(columns.map(({index}) => index));
  const index = row.findIndex((cell, at) => !known.has(at) && !isEmptyCell(cell));
  if (index < 0) return [];
  const found = String(row[index]).trim();
  return [{row: rowNumber, column: index + 1, code: 'cell-without-header', found, expected: ''}];
}

/** First name and family name in columns of their own. */
function joinNames<T extends {value: unknown; column: number}>(
  fields: Map<string, T>,
): Map<string, T> {
  const [given, family] = [fields.get('givenName'), fields.get('familyName')];
  const first = given ?? family;
  if (!first) return fields;
  const rest = [...fields].filter(([field]) => field !== 'givenName' && field !== 'familyName');
  if (fields.has('name')) return new Map(rest);
  const value = [given?.value, family?.value].filter(Boolean).join(' ');
  return new Map([['name', {...first, value}], ...rest]);
}

/** A specialization that the document has goes by its id; what else the cell names is what the member knows about. */
function withIds(
  values: Map<string, unknown>,
  {specializations}: ReadOptions,
): Map<string, unknown> {
  const named = values.get('specializations');
  if (!Array.isArray(named)) return values;
  const ids = idsByName(specializations);
  const known = (named as string[]).flatMap((name) => ids.get(plain(name)) ?? []);
  const others = (named as string[]).filter((name) => !ids.has(plain(name)));
  const knowsAbout = [...((values.get('knowsAbout') ?? []) as unknown[]), ...others];
  const rest = [...values].filter(
    ([field]) => field !== 'specializations' && field !== 'knowsAbout',
  );
  return new Map([
    ...rest,
    ...(known.length ? [['specializations', [...new Set(known)]] as const] : []),
    ...(knowsAbout.length ? [['knowsAbout', knowsAbout] as const] : []),
  ]);
}

/** The ids of a document's specializations by all that they are called. */
function idsByName(specializations: unknown): Map<string, string> {
  const ids = new Map<string, string>();
  for (const each of Array.isArray(specializations) ? (specializations as unknown[]) : []) {
    const {id} = Object(each) as {id?: unknown};
    if (typeof id !== 'string' || !id) continue;
    for (const name of namesOf(each)) ids.set(plain(name), id);
  }
  return ids;
}

/** The object of fields with dots: `affiliation.url` is the field `url` of the object `affiliation`. */
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
      // Keeps the place among the fields.
      item[field] = object;
    }
  }
  for (const [field, object] of objects) {
    const [only, ...others] = Object.keys(object);
    if (only !== undefined && !others.length && only === shorthand.get(field))
      item[field] = object[only];
    // An image or an affiliation without its own field says nothing.
    else if (field !== 'address' && !Object.hasOwn(object, shorthand.get(field) ?? ''))
      delete item[field];
  }
  return item;
}
