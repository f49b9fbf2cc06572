import type {Column} from './columns/column.js';
import {isEmptyCell, type Row} from './cell.js';
import {readDay} from './day-cell.js';
import type {CellProblem, CellProblemCode} from './cell-problem.js';
import {readNumber, readRange, type DecimalSign} from './number-cell.js';
import {cellKey} from './cell-key.js';
import type {SheetColumn} from './table.js';

/** Information that is not in the sheet. */
export interface ReadOptions {
  /** Language of the document. */
  readonly language?: string | undefined;
  /** Language of the cells whose header does not name a language. Default: the language of the document. */
  readonly textsIn?: string | undefined;
  /** The `specializations` of the document, whose ids members can have. */
  readonly specializations?: unknown;
}

/** The options for reading a row, the decimal separator of its sheet, and a listener for problems. */
export interface FieldContext extends ReadOptions {
  readonly decimals: DecimalSign | undefined;
  readonly report: (problem: CellProblem) => void;
}

/**
 * Reads the values of one row, by field. The name of a field in an object contains the name of the object and a
 * dot. Values that cannot be read are reported and left out.
 */
export function readFields(
  row: Row,
  rowNumber: number,
  columns: readonly SheetColumn[],
  context: FieldContext,
): Map<string, {value: unknown; column: number}> {
  const fields = new Map<string, {value: unknown; column: number}>();
  for (const sheetColumn of columns) {
    const {index, column} = sheetColumn;
    const cell = row[index];
    if (!column || cell === undefined || isEmptyCell(cell)) continue;
    const place = {row: rowNumber, column: index + 1};
    const report: ReportFault = (code, expected = '') =>
      context.report({...place, code, found: String(cell).trim(), expected});
    if (quoteWithoutEnd.test(String(cell))) report('quote-without-end');
    const value = readCell(cell, column, report, context);
    if (value === undefined) continue;
    const previous = fields.get(column.field);
    const combined = combine(previous?.value, value, sheetColumn, context);
    fields.set(column.field, {value: combined, column: previous?.column ?? place.column});
  }
  return fields;
}

/** A quotation mark at the start, and an even number of others. */
const quoteWithoutEnd = /^\s*"[^"]*(?:"[^"]*"[^"]*)*$/;

type ReportFault = (code: CellProblemCode, expected?: CellProblem['expected']) => void;

function readCell(
  cell: string | number,
  column: Column,
  report: ReportFault,
  {decimals}: FieldContext,
): unknown {
  const text = tidy(String(cell));
  switch (column.kind) {
    case 'text':
    case 'string':
    case 'period':
      return text;
    case 'telephone':
      return [text];
    case 'texts':
    case 'strings':
    case 'specializations':
      return split(text);
    case 'day':
      return dayIn(text, report);
    case 'days':
      return split(text).flatMap((each) => dayIn(each, report) ?? []);
    case 'number': {
      const result = readNumber(cell, decimals);
      if ('number' in result) return result.number;
      report('unclear' in result ? 'number-unclear' : 'number-unknown');
      return undefined;
    }
    case 'range':
      return readRange(cell) ?? void report('range-unknown');
    case 'choice': {
      const values = Object.entries(column.values ?? {});
      const key = cellKey(text);
      const match = values.find(([value, {en, pl}]) =>
        [value, ...en, ...pl].some((word) => cellKey(word) === key),
      );
      const [en, pl] = (['en', 'pl'] as const).map((language) =>
        values.map(([value, words]) => words[language][0] ?? value).join(', '),
      );
      return match?.[0] ?? void report('value-unknown', {en: en ?? '', pl: pl ?? ''});
    }
  }
}

function dayIn(text: string, report: ReportFault): string | undefined {
  const result = readDay(text);
  if ('day' in result) return result.day;
  if ('unclear' in result) report('date-unclear', result.unclear.join(' / '));
  else report('date-unknown');
  return undefined;
}

/** Converts line breaks to `\n` and trims the text. */
const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/**
 * Divides a cell with several values at semicolons, line breaks and bars. Without any of these, it divides at
 * commas.
 */
function split(text: string): string[] {
  const parts = /[;\n|]/.test(text) ? text.split(/[;\n|]/) : text.split(/,\s/);
  return parts.map((part) => part.trim().replace(/^[•*-]\s+/, '')).filter(Boolean);
}

/** Combines a value with the value from previous columns of the same field: other languages, more telephone numbers. */
function combine(
  before: unknown,
  value: unknown,
  {column, language}: SheetColumn,
  {textsIn, language: documentLanguage = 'en'}: FieldContext,
): unknown {
  if (column?.kind === 'telephone') {
    const all = [...(before === undefined ? [] : [before].flat()), ...(value as string[])];
    return all.length > 1 ? all : all[0];
  }
  if (column?.kind === 'texts') return combineLists(before, value as string[], language);
  if (Array.isArray(value))
    return [...(Array.isArray(before) ? (before as unknown[]) : []), ...(value as unknown[])];
  if (column?.kind !== 'text') return value;
  const tag = language ?? (textsIn === documentLanguage ? undefined : textsIn);
  if (!tag && before === undefined) return value;
  const texts =
    typeof before === 'string'
      ? {[textsIn ?? documentLanguage]: before}
      : (Object(before) as object);
  const languageTag = tag ?? textsIn ?? documentLanguage;
  // If two columns have the same language, the first one is used.
  return Object.hasOwn(texts, languageTag) ? texts : {...texts, [languageTag]: value};
}

/** Combines lists in several languages: the first item in one language belongs to the first item in the others. */
function combineLists(
  before: unknown,
  value: readonly string[],
  language: string | undefined,
): unknown {
  const list = Array.isArray(before) ? (before as unknown[]) : [];
  if (!language) return [...list, ...value];
  const isSame = list.length === value.length && list.every((each) => typeof each === 'object');
  return isSame
    ? list.map((each, index) => ({...(each as object), [language]: value[index]}))
    : [...list, ...value.map((text) => ({[language]: text}))];
}
