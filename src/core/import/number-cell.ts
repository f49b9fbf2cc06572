import type {Cell} from './cell.js';

/** The decimal separator of a number. */
export type DecimalSign = ',' | '.';

/**
 * The result of reading a cell with a number. `unclear`: the separator can be a decimal separator or a
 * thousands separator.
 */
export type NumberCell =
  {readonly number: number} | {readonly unclear: true} | {readonly unknown: true};

const spaces = /[\s\u00a0\u202f'%]/g;

/** Returns the decimal separator of a sheet, according to the first number that is not ambiguous. */
export function decimalSign(cells: readonly Cell[]): DecimalSign | undefined {
  for (const cell of cells) {
    if (typeof cell === 'number') continue;
    const text = cell.replace(spaces, '');
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
  const text = cell.replace(spaces, '').replace('−', '-');
  if (!/^-?\d[\d.,]*$/.test(text)) return {unknown: true};
  const decimals = sign ?? decimalSign([cell]);
  if (!decimals) return /[.,]/.test(text) ? {unclear: true} : {number: Number(text)};
  const number = Number(text.replaceAll(decimals === ',' ? '.' : ',', '').replace(decimals, '.'));
  return Number.isNaN(number) ? {unknown: true} : {number};
}

/** Reads a number of things or a range: `12`, `50–249`, `250+`, `> 250`, `do 9`. */
export function readRange(cell: Cell): {minValue?: number; maxValue?: number} | undefined {
  const text = String(cell)
    .replace(/[\s\u00a0\u202f]/g, '')
    .toLowerCase();
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
