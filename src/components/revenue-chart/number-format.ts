import {clamp} from '../../core/chart/rect.js';
import {shiftDecimal, type Aligned} from '../../core/chart/series.js';
import {normalizeCurrency} from '../../core/document/currency-spelling.js';
import type {Unit} from '../../core/document/schema/series.js';
import {formatNumber} from '../../core/i18n/format.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';
import {
  countedText,
  currencyName,
  currencySign,
  isCounted,
  NBSP,
  powerWords,
  spokenUnit,
} from './unit-words.js';

/** How the numbers of a chart are written. */
export interface ValueFormat {
  /** The unit of the table: the document's own words, else ours. */
  readonly unit: LocalizedText | undefined;
  /** The unit of the drawing, which may be in another power of ten: "PLN billion". */
  readonly drawnUnit: LocalizedText | undefined;
  /** A number of the table, to its last digit: "1 402 500". */
  exact(value: number): string;
  /** A number of the drawing, in three digits: "1.4". */
  label(value: number): string;
  /** The labels of an axis, in the unit of the drawing. */
  ticks(values: readonly number[]): string[];
  /**
   * A number with its unit, in the power of ten of the drawing: "1.4 billion PLN".
   * @param more digits after the decimal sign beyond those of the drawing
   */
  compact(value: number, more?: number): string;
  /** The same in words that a voice can read: "1,4 miliarda złotych". */
  spoken(value: number): string;
  readonly percent: boolean;
  /** All values are whole numbers of things. */
  readonly integer: boolean;
}

/** A number of per cent, 4.1, as "4.1%". */
export const PERCENT = {style: 'unit', unit: 'percent'} as const;

/** Powers of ten that have a name. */
const NAMED_POWERS = [0, 3, 6, 9];
/** Amounts below it are written out. */
const SMALL = 10_000;
/** Counts below it are written out. */
const COUNTS = 1e6;
/** Significant digits of the largest value of a drawing. */
const DIGITS = 3;
/** More digits after the decimal sign than this are noise. */
const MAX_DECIMALS = 12;
/** The minus sign, for numbers that are read. */
const MINUS = '\u2212';

/** Digits after the decimal sign that a number needs. */
function decimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [digits = '', exponent = 0] = String(Number(value.toPrecision(12))).split('e');
  return clamp((digits.split('.')[1] ?? '').length - Number(exponent), 0, MAX_DECIMALS);
}

/** Digits after the decimal sign that three significant digits need. */
const threeDigits = (value: number): number =>
  value ? clamp(DIGITS - 1 - Math.floor(Math.log10(Math.abs(value))), 0, MAX_DECIMALS) : 0;

/** The named power of ten in which an amount has one to three digits before the decimal sign. */
function namedPower(amount: number, least: number): number {
  const rounded = Number(Math.abs(amount).toPrecision(DIGITS));
  return rounded < least ? 0 : clamp(3 * Math.floor(Math.log10(rounded) / 3), 0, 9);
}

/** Chooses how the numbers of a chart are written in a language. */
export function valueFormat(data: Aligned, unit: Unit | undefined, locale: Locale): ValueFormat {
  const {multiplier} = data;
  const values = data.rows.flatMap((row) => row.flatMap(({value}) => value ?? []));
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const percent = unit?.kind === 'percent';
  const count = unit?.kind === 'count';
  const currency = normalizeCurrency(unit?.currency ?? '');
  const label = countedText(locale, unit?.label, 5);
  // A label in the author's words tells the power of ten; it can be changed only where we know the words.
  const authored = !!label && !currency && multiplier !== 0;
  const least = count ? COUNTS : SMALL;
  const power = percent
    ? 0
    : authored || !largest
      ? multiplier
      : namedPower(shiftDecimal(largest, multiplier), least);
  const tablePower = percent
    ? 0
    : label || NAMED_POWERS.includes(multiplier)
      ? multiplier
      : clamp(multiplier - (multiplier % 3), 0, 9);
  const shift = (value: number, to = power) => shiftDecimal(value, multiplier - to);

  const write = (value: number, maximumFractionDigits: number, grouped = false): string =>
    formatNumber(locale, value, {
      ...(percent ? PERCENT : {}),
      maximumFractionDigits,
      // Polish writes 5000 beside 10 000, which looks uneven on one axis.
      useGrouping: (grouped ? 'always' : 'auto') as 'always',
    }).replace('-', MINUS);
  const isGrouped = (all: readonly number[]) => all.some((value) => Math.abs(value) >= SMALL);
  const tableGrouped = isGrouped([shift(largest, tablePower)]);
  const drawnGrouped = isGrouped([shift(largest)]);

  const integer = count && power === 0 && values.every((value) => shift(value) % 1 === 0);
  const digits = integer ? 0 : threeDigits(shift(largest));
  /** A number in a power of ten; what is too small for it is less than its last digit. */
  const inDigits = (value: number, places: number): string => {
    const least = 10 ** -places;
    if (!value || Math.abs(value) >= least / 2) return write(value, places, drawnGrouped);
    return value > 0 ? `<${NBSP}${write(least, places)}` : `>${NBSP}${write(-least, places)}`;
  };

  const axisCurrency = currencySign(locale, currency);
  const sentenceCurrency = currencyName(locale, currency)[0] ?? axisCurrency;
  /** The power of ten, the rounded number in it, and that number as text: too small a value has its own power. */
  const rounded = (value: number, more = 0): [power: number, number: number, text: string] => {
    const own = shift(value);
    if (!value || authored || percent || Math.abs(own) >= 10 ** -digits / 2)
      return [
        power,
        Number(own.toFixed(clamp(digits + more, 0, 20))),
        inDigits(own, digits + more),
      ];
    const amount = shiftDecimal(value, multiplier);
    const small = namedPower(amount, SMALL);
    const there = shiftDecimal(amount, -small);
    return [small, Number(there.toPrecision(DIGITS)), write(there, threeDigits(there))];
  };
  const withUnit = (number: string, words: string) =>
    [number, words].filter(Boolean).join(' ').replaceAll(' ', NBSP);
  const counted = (value: number) =>
    !currency && !percent && isCounted(unit?.label)
      ? (countedText(locale, unit?.label, value)?.text ?? '')
      : '';

  return {
    unit: label ?? wordsOf(percent ? '' : powerWords(locale, tablePower, axisCurrency)[0]),
    drawnUnit: drawnUnit(),
    exact: (value) => {
      const shifted = shift(value, tablePower);
      return write(shifted, decimals(shifted), tableGrouped);
    },
    label: (value) => inDigits(shift(value), digits),
    ticks: (all) => {
      const shifted = all.map((value) => shift(value));
      const places = shifted.reduce((most, value) => Math.max(most, decimals(value)), 0);
      return shifted.map((value) => write(value, places, isGrouped(shifted)));
    },
    compact(value, more) {
      const [at, number, text] = rounded(value, more);
      if (percent || authored) return text;
      if (label && !currency && at === 0) return withUnit(text, counted(number));
      return withUnit(text, powerWords(locale, at, sentenceCurrency)[1] ?? '');
    },
    spoken(value) {
      const [at, number, text] = rounded(value);
      if (percent || authored) return text;
      if (label && !currency && at === 0) return withUnit(text, counted(number));
      return [text, ...spokenUnit(locale, number, at, currency)].join(' ');
    },
    percent,
    integer,
  };

  function drawnUnit(): LocalizedText | undefined {
    if (percent) return label;
    if (label && (authored || power === multiplier)) return label;
    const [words = ''] = powerWords(locale, power, axisCurrency);
    // What is counted in millions has no words of ours.
    if (!label || currency) return wordsOf(words);
    return {...label, text: `${label.text} (${powerWords(locale, power, '')[1]})`};
  }
}

const wordsOf = (text = ''): LocalizedText | undefined => (text ? {text} : undefined);
