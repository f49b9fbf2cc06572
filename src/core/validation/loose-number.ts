import {powerAtStart} from '../document/power-of-ten.js';

/** Numbers with separators between thousands. */
const grouped = /^[+-]?\d{1,3}(?:[ \u00a0\u202f\u2009'’.]\d{3})+(?:,\d+)?$/;
const groupedByComma = /^[+-]?\d{1,3}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)$/;
const plain = /^[+-]?\d*[.,]?\d+[.,]?$/;

/**
 * Converts a number from a common spelling (`1 200,5`, `+5`, `007`, `.5`) to JSON.
 *
 * @returns `undefined` if the text is not a number
 */
export function parseLooseNumber(text: string): string | undefined {
  const trimmed = text.trim().replace(/^[\u2212\u2013]/, '-');
  let digits = '';
  if (grouped.test(trimmed)) digits = trimmed.replace(/[ \u00a0\u202f\u2009'’.]/g, '');
  else if (groupedByComma.test(trimmed)) digits = trimmed.replaceAll(',', '');
  else if (plain.test(trimmed)) digits = trimmed.replace(/[.,]$/, '');
  else if (!/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(trimmed)) return undefined;
  const number = Number((digits || trimmed).replace(',', '.'));
  return Number.isFinite(number) && Math.abs(number) < 1e21 ? String(number) : undefined;
}

/** The two numbers that a text with three digits after a separator can mean: `1.200` is 1200 or 1.2. */
export function ambiguousThousands(text: string): {y: string; z: string} | undefined {
  const [, whole, group] = /^([1-9]\d{0,2})[.,](\d{3})$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return {y: `${whole}${group}`, z: String(Number(`${whole}.${group}`))};
}

/** A number that is part of a longer text, with the power of ten of its unit: "9 million PLN" is 9 with the power 6. */
export interface NumberWithPower {
  /** The number as it is written, as JSON. */
  readonly number: string;
  readonly power: number;
  /** The number with its power, as JSON. */
  readonly value: string;
}

/**
 * Returns the number in a text with words (`ponad 80 firm`, `80+`, `4,1 %`, `5 tys.`). Returns `undefined` if the text contains
 * no number or several numbers.
 */
export function parseNumberWithPower(text: string): NumberWithPower | undefined {
  if (text.length > 200) return undefined;
  const numbers = [...text.matchAll(/[+-]?\d+(?:[ \u00a0\u202f.,]\d+)*/g)];
  const [match] = numbers;
  if (!match || numbers.length > 1) return undefined;
  const number = parseLooseNumber(match[0]);
  if (number === undefined) return undefined;
  const rest = text.slice(match.index + match[0].length);
  const power = powerAtStart(rest) ?? 0;
  // Accountants write a negative number in brackets.
  const sign = /^\s*\(\s*\d[^()]*\)\s*$/.test(text) ? '-' : '';
  const signed = sign + number;
  return {number: signed, power, value: String(Number(`${signed}e${power}`))};
}

/** The number in a text with words, with its power of ten, as JSON. */
export const parseNumberWords = (text: string): string | undefined =>
  parseNumberWithPower(text)?.value;
