import type {Cell} from './cell.js';

/** The decimal separator of a number. */
export type DecimalSign = ',' | '.';

/**
 * The result of reading a cell with a number. `unclear`: the separator can be a decimal separator or a
 * thousands separator.
 */
export type NumberCell =
  {readonly number: number} | {readonly unclear: true} | {readonly unknown: true};

/** Removes the spaces between thousands: `1 234` → `1234`. Other spaces between digits stay. */
const joinThousands = (text: string): string =>
  text.replace(/(?<![\d.,])\d{1,3}(?:[\s']{1,2}\d{3})+(?!\d)/g, (number) =>
    number.replace(/[\s']/g, ''),
  );

/** Returns the digits and signs of a number: `− 1 234,5 %` → `-1234,5`. */
const numberText = (cell: string): string =>
  joinThousands(
    cell
      .trim()
      .replace(/%$/, '')
      .trimEnd()
      .replace(/^[-−]\s*/, '-'),
  );

/** Numbers with each decimal separator. Thousands are three digits. */
const patterns = {
  ',': /^-?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/,
  '.': /^-?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/,
};

/** Returns the decimal separator of a sheet, according to the first number that is not ambiguous. */
export function decimalSign(cells: readonly Cell[]): DecimalSign | undefined {
  for (const cell of cells) {
    if (typeof cell === 'number') continue;
    const text = numberText(cell);
    const [, afterZero] = /^[-−]?0([.,])\d+$/.exec(text) ?? [];
    if (afterZero) return afterZero === ',' ? ',' : '.';
    if (/^[-−]?\d{1,3}(\.\d{3})*,(\d{1,2}|\d{4,})$/.test(text)) return ',';
    if (/^[-−]?\d{1,3}(,\d{3})*\.(\d{1,2}|\d{4,})$/.test(text)) return '.';
    if (/^[-−]?\d{1,3}(\.\d{3}){2,}$/.test(text) || /^[-−]?\d{4,},\d+$/.test(text)) return ',';
    if (/^[-−]?\d{1,3}(,\d{3}){2,}$/.test(text) || /^[-−]?\d{4,}\.\d+$/.test(text)) return '.';
  }
  return undefined;
}

/**
 * Reads a number: `1 234,5`, `1,234.5`, `1234.5`, `12%`. `1,234` can be read only if the decimal separator of
 * the sheet is known.
 */
export function readNumber(cell: Cell, sign: DecimalSign | undefined): NumberCell {
  if (typeof cell === 'number') return {number: cell};
  const text = numberText(cell);
  if (/^-?\d+$/.test(text)) return {number: Number(text)};
  const decimals = sign ?? decimalSign([cell]);
  if (!decimals || !patterns[decimals].test(text))
    return /^-?\d+[.,]\d+$/.test(text) ? {unclear: true} : {unknown: true};
  return {number: Number(text.replaceAll(decimals === ',' ? '.' : ',', '').replace(decimals, '.'))};
}

/** Reads a number of things or a range: `12`, `50–249`, `250+`, `> 250`, `do 9`. */
export function readRange(cell: Cell): {minValue?: number; maxValue?: number} | undefined {
  const joined = joinThousands(String(cell));
  if (/\d\s+\d/.test(joined)) return undefined;
  const text = joined.replace(/\s/g, '').toLowerCase();
  const [, from, to] = /^(\d+)(?:-|–|—|do|to)(\d+)$/.exec(text) ?? [];
  if (from && to) return {minValue: Number(from), maxValue: Number(to)};
  const [, min] =
    /^(?:>|≥|>=|powyżej|ponad|od|over|morethan|from)?(\d+)(?:\+|iwięcej|andmore)?$/.exec(text) ??
    [];
  if (min) {
    const number = Number(min);
    if (/^\d+$/.test(text)) return {minValue: number, maxValue: number};
    return {minValue: /^(?:>(?!=)|powyżej|ponad|over|morethan)/.test(text) ? number + 1 : number};
  }
  const [, max] = /^(?:<|≤|<=|do|upto|poniżej|under)(\d+)$/.exec(text) ?? [];
  if (!max) return undefined;
  return {maxValue: /^(?:<(?!=)|poniżej|under)/.test(text) ? Number(max) - 1 : Number(max)};
}
