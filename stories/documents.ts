import * as widgets from '../src/entries/exports.js';
import {demoDocument} from './document.js';

interface WidgetStatics {
  tag: string;
  part: string;
  schema: {entries?: object};
  children?: readonly WidgetStatics[];
}

/** The fields of the document that a widget reads; the profile's are those of its sections. */
export function fieldsOf(tag: string): string[] {
  const fields = ({part, schema, children}: WidgetStatics): string[] =>
    children?.flatMap(fields) ?? (part ? [part] : Object.keys(schema.entries ?? {}));
  const found = Object.values<unknown>(widgets).find(
    (value) => typeof value === 'function' && 'tag' in value && value.tag === tag,
  );
  return found ? fields(found as WidgetStatics) : [];
}

const change = (
  tag: string,
  how: (value: unknown, field: string) => unknown,
): Record<string, unknown> => ({
  ...demoDocument,
  ...Object.fromEntries(fieldsOf(tag).map((field) => [field, how(demoDocument[field], field)])),
});

/** Every list that the widget shows has one item, and a series one figure. */
export const withOneItem = (tag: string) =>
  change(tag, (value) => (Array.isArray(value) ? value.slice(0, 1).map(withOneFigure) : value));

/** What was said of all the figures is not true of one. */
const withOneFigure = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && 'data' in item && Array.isArray(item.data)
    ? {...item, data: item.data.slice(0, 1), summary: undefined}
    : item;

/** Every list that the widget shows has sixty items, each with a number. */
export const withManyItems = (tag: string) =>
  change(tag, (value) =>
    Array.isArray(value)
      ? Array.from({length: 60}, (_, index) => numbered(value[index % value.length], index + 1))
      : value,
  );

function numbered(item: unknown, number: number): unknown {
  if (typeof item === 'string') return `${item} ${number}`;
  if (typeof item !== 'object' || item === null) return item;
  const named = ['name', 'label', 'unit'].find((field) => field in item);
  if (!named) return mapValues(item, (text) => numbered(text, number));
  return {...item, id: `item-${number}`, [named]: numbered(Reflect.get(item, named), number)};
}

/** Every text that the widget shows is three times as long, and ends with a word of sixty letters. */
export const withLongTexts = (tag: string) => change(tag, longer);

const longWord = 'Metallbearbeitungsmaschinenherstellerverbandsgeschäftsstelle';
/** Fields of a document that are read by programs. */
const noText =
  /^(id|src|url|image|logo|email|telephone|base|kind|level ?Code|status|qualifier|currency|multiplier|period|width|height|license|code|codeSet|date.*|valid.*|renewal.*|.*Date|member(Since|Until)|identifier|addressCountry|postalCode)$/i;

function longer(value: unknown, field = ''): unknown {
  if (noText.test(field)) return value;
  if (typeof value === 'string') return `${value} ${value} ${value} ${longWord}`;
  if (Array.isArray(value)) return value.map((item) => longer(item));
  return typeof value === 'object' && value !== null ? mapValues(value, longer) : value;
}

/** What the widget reads is no part of a document. */
export const withBadPart = (tag: string) => change(tag, () => true);

const mapValues = (object: object, how: (value: unknown, key: string) => unknown): object =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, how(value, key)]));
