import {siteAddress} from '../../document/address.js';
import {isFields} from '../../document/read.js';
import {keyFigure} from '../../document/schema/key-figures.js';
import {isObject, type ObjectSchema, type Schema} from '../../document/schema/kinds.js';
import {money} from '../../document/schema/money.js';
import {observation} from '../../document/schema/series.js';
import {parseLooseNumber, parseNumberWords} from '../loose-number.js';
import {wordKey} from './word-key.js';
import {suggestField} from './field.js';
import {suggestCurrency} from './value.js';

type Entry = Readonly<Record<string, unknown>>;

/**
 * Returns the object that an author means by a text, a number or a list, such as `{"value": 80, "label": "firm"}` for "80 firm".
 * Returns `undefined` if it is not certain.
 */
export function suggestObject(value: unknown, schema: ObjectSchema): Entry | undefined {
  if (is(schema, money)) return amount(value);
  if (is(schema, keyFigure)) return figure(value);
  if (is(schema, observation)) return point(value);
  if (Object.hasOwn(schema.entries, 'minValue')) return range(value);
  const name = nameOf(schema);
  return typeof value === 'string' && name ? {[name]: value.trim()} : undefined;
}

const is = (schema: Schema, other: Schema): boolean => schema === other;

/** The field that contains the text if an author writes a text instead of an object. */
const nameOf = ({entries}: ObjectSchema): string | undefined =>
  ['name', 'funder'].find((key) => Object.hasOwn(entries, key));

/** `1 000 000 zł` */
function amount(value: unknown): Entry | undefined {
  if (typeof value === 'number') return {value};
  if (typeof value !== 'string') return undefined;
  const number = parseNumberWords(value);
  const words = value.replace(/[\d\s\u00a0\u202f.,]+/g, ' ').trim();
  const currency = suggestCurrency(words.split(' ').at(-1) ?? '');
  return number === undefined ? undefined : {value: Number(number), ...(currency && {currency})};
}

/** `80 firm` */
function figure(value: unknown): Entry | undefined {
  if (typeof value === 'number') return {value, label: '…'};
  const [, digits = '', label = ''] =
    /^(\d[\d\s.,]*)([^\d\s.,][^\n]*)$/.exec(typeof value === 'string' ? value.trim() : '') ?? [];
  const number = /\s$/.test(digits) ? parseLooseNumber(digits) : undefined;
  return number === undefined ? undefined : {value: Number(number), label};
}

/** `[2020, 100]` */
function point(value: unknown): Entry | undefined {
  if (typeof value === 'number') return {period: '…', value};
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [period, number] = value as readonly unknown[];
  const isPeriod = typeof period === 'number' || typeof period === 'string';
  const isValue = typeof number === 'number' || number === null;
  return isPeriod && isValue ? {period: String(period), value: number} : undefined;
}

/** `50-249`, `250+`, `do 9` */
function range(value: unknown): Entry | undefined {
  if (typeof value === 'number') return {minValue: value, maxValue: value};
  if (typeof value !== 'string' || value.length > 60) return undefined;
  const [first, second, ...more] = value.match(/\d+/g) ?? [];
  if (first === undefined || more.length) return undefined;
  const from = Number(first);
  if (second !== undefined) return {minValue: from, maxValue: Number(second)};
  const words = wordKey(value.replace(/\d+/g, ''));
  if (/^(do|upto|max|<|ponizej|mniejniz|under|lessthan)$/.test(words)) return {maxValue: from};
  if (/^(ponad|powyzej|od|wiecejniz|over|above|morethan|from|min|>|\+)$/.test(words)) {
    return {minValue: from};
  }
  return words ? undefined : {minValue: from, maxValue: from};
}

/**
 * Returns the list that an author means by a text or an object: `"a; b"`, `{"2020": 100, "2021": 120}`. Returns `undefined` if it is
 * not certain.
 *
 * @param items the schemas of the items
 */
export function suggestList(
  value: unknown,
  items: readonly Schema[],
): readonly unknown[] | undefined {
  const object = items.find(isObject);
  if (typeof value === 'string') {
    const takesText = items.some(({type}) => type === 'string');
    const isPerson = object !== undefined && Object.hasOwn(object.entries, 'honorificPrefix');
    const parts = partsOf(value, isPerson);
    if (takesText) return parts;
    const entries = parts.map((part) => object && suggestObject(part, object));
    return entries.every((entry) => entry !== undefined) ? entries : undefined;
  }
  if (!isFields(value) || !object) return undefined;
  const pairs = Object.entries(value).slice(0, 1_000);
  const fields = Object.keys(object.entries);
  const isKnown = pairs.some(
    ([key]) => fields.includes(key) || suggestField(wordKey(key), fields) !== undefined,
  );
  if (!pairs.length || isKnown) return undefined;
  if (pairs.every(([, each]) => typeof each === 'string')) return entriesOf(pairs, fields);
  if (!pairs.every(([, each]) => typeof each === 'number')) return undefined;
  if (is(object, observation)) return pairs.map(([period, number]) => ({period, value: number}));
  if (is(object, keyFigure)) return pairs.map(([label, number]) => ({value: number, label}));
  return undefined;
}

/** The entries for a map of names: `{"President": "Ada Sample"}`, `{"Sample Foundry": "www.example.org"}`. */
function entriesOf(
  pairs: readonly (readonly [string, unknown])[],
  fields: readonly string[],
): readonly Entry[] | undefined {
  if (fields.includes('roleName')) return pairs.map(([roleName, name]) => ({name, roleName}));
  const areAddresses = pairs.every(([, text]) => siteAddress(String(text)) !== undefined);
  const field = ['url', 'description'].find((each) => fields.includes(each));
  if (!fields.includes('name') || field === undefined) return undefined;
  const key = field === 'url' && !areAddresses ? 'description' : field;
  return fields.includes(key) ? pairs.map(([name, text]) => ({name, [key]: text})) : undefined;
}

/** The parts of a text that lists several things. A comma may be in a name, so it separates names of persons only. */
function partsOf(text: string, isPerson: boolean): string[] {
  const split = (separator: RegExp): string[] =>
    text
      .split(separator)
      .map((part) => part.trim())
      .filter(Boolean);
  const parts = split(/[;\n•]|\s[|·]\s/);
  if (parts.length > 1 || text.length > 2_000) return parts;
  const byComma = split(/,/);
  // Each of them has a first name and a family name, or is short.
  const isList = byComma.every((part) =>
    isPerson ? /^\S+(\s\S+){1,3}$/.test(part) : part.length <= 40 && !/[.!?:]/.test(part),
  );
  return isList ? byComma : parts;
}
