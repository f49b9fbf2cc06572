import {clamp} from '../../core/chart/rect.js';
import {extent} from '../../core/chart/scale.js';
import {shiftDecimal, type AlignedSeries} from '../../core/chart/series.js';
import {normalizeCurrency} from '../../core/document/currency-spelling.js';
import type {Unit} from '../../core/document/schema/series.js';
import {formatNumber, NBSP} from '../../core/i18n/format.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';
import {
  countedText,
  currencyForms,
  currencySign,
  hasPluralForms,
  multiplierLabels,
  spokenUnit,
} from './unit-labels.js';

/** Formats the numbers of a chart. */
export interface ValueFormat {
  /** Unit of the table: the label from the document, or a generated text. */
  readonly unit: LocalizedText | undefined;
  /** Unit of the chart, which can have another power of ten: "PLN billion". */
  readonly drawnUnit: LocalizedText | undefined;
  /** Converts a value to the unit of the table. */
  tableValue(value: number): number;
  /** Formats a number with all its digits for the table: "1 402 500". */
  exact(value: number): string;
  /** Formats a number with three digits for the chart: "1.4". */
  label(value: number): string;
  /** Formats the labels of an axis in the unit of the chart. */
  ticks(values: readonly number[]): string[];
  /**
   * Formats a number with its unit, in the power of ten of the chart: "1.4 billion PLN".
   * @param more additional decimal places
   */
  compact(value: number, more?: number): string;
  /** Formats a number with its unit for screen readers: "1,4 miliarda złotych". */
  spoken(value: number): string;
  readonly percent: boolean;
  /** Whether numbers are followed by a noun in the plural form for them: "1 firma", "5 firm". */
  readonly hasNoun: boolean;
  /** Whether all values are counts (whole numbers). */
  readonly integer: boolean;
}

/** Format options for percentages: 4.1 is "4.1%". */
export const PERCENT = {style: 'unit', unit: 'percent'} as const;

/** Powers of ten that have a name: one, thousand, million, billion. */
const NAMED_POWERS = [0, 3, 6, 9];
/** Smaller amounts are written in full. */
const SMALL = 10_000;
/** Smaller counts are written in full. */
const COUNTS = 1e6;
/** Number of significant digits of the largest value in a chart. */
const DIGITS = 3;
/** Fewest steps of the last digit between the lowest and the highest value. With fewer steps, values have more digits. */
const MIN_STEPS = 5;
/** Additional decimal places with which values that are close to each other can look different. */
export const MORE_DIGITS = [0, 1, 2];
/** Largest number of decimal places. Further digits are rounding errors. */
const MAX_DECIMALS = 12;
/** The number for the plural form of a unit without a number: the Polish caption is "firmy", as in "3 firmy", not "firm". */
const UNIT_COUNT = 3;
/** The minus sign for displayed numbers. */
const MINUS = '\u2212';

/** The number of decimal places that a number needs. */
function decimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [digits = '', exponent = 0] = String(Number(value.toPrecision(12))).split('e');
  return clamp((digits.split('.')[1] ?? '').length - Number(exponent), 0, MAX_DECIMALS);
}

/** The number of decimal places for three significant digits. */
const threeDigits = (value: number): number =>
  value ? clamp(DIGITS - 1 - Math.floor(Math.log10(Math.abs(value))), 0, MAX_DECIMALS) : 0;

/** The named power of ten in which an amount has one to three integer digits, or 0 if it is less than `least`. */
function namedPower(amount: number, least: number): number {
  const rounded = Number(Math.abs(amount).toPrecision(DIGITS));
  return rounded < least ? 0 : clamp(3 * Math.floor(Math.log10(rounded) / 3), 0, 9);
}

/** Chooses the number format of a chart for a language. */
export function valueFormat(
  data: AlignedSeries,
  unit: Unit | undefined,
  locale: Locale,
): ValueFormat {
  const {multiplier} = data;
  const values = data.rows.flatMap((row) => row.flatMap(({value}) => value ?? []));
  const [low, high] = extent(data.rows);
  const largest = values.length ? Math.max(-low, high) : 0;
  const percent = unit?.kind === 'percent';
  const count = unit?.kind === 'count';
  const currency = normalizeCurrency(unit?.currency ?? '');
  const label = countedText(locale, unit?.label, UNIT_COUNT);
  // A label by the author contains the power of ten, so the power cannot be changed.
  const hasFixedPower = !!label && !currency && multiplier !== 0;
  const least = count ? COUNTS : SMALL;
  const power = percent
    ? 0
    : hasFixedPower || !largest
      ? multiplier
      : namedPower(shiftDecimal(largest, multiplier), least);
  const tablePower = percent
    ? 0
    : label || NAMED_POWERS.includes(multiplier)
      ? multiplier
      : clamp(multiplier - (multiplier % 3), 0, 9);
  const shift = (value: number, to = power) => shiftDecimal(value, multiplier - to);
  const tableValue = (value: number) => shift(value, tablePower);

  const write = (value: number, maximumFractionDigits: number, grouped = false): string =>
    formatNumber(locale, value, {
      ...(percent ? PERCENT : {}),
      maximumFractionDigits,
      // Polish groups 10 000 but not 5000, which looks inconsistent on one axis.
      useGrouping: (grouped ? 'always' : 'auto') as 'always',
    }).replace('-', MINUS);
  const isGrouped = (all: readonly number[]) => all.some((value) => Math.abs(value) >= SMALL);
  const tableGrouped = isGrouped([tableValue(largest)]);
  const drawnGrouped = isGrouped([shift(largest)]);

  const integer = count && power === 0 && values.every((value) => shift(value) % 1 === 0);
  const fewDigits = threeDigits(shift(largest));
  // Values that are close to each other would have equal labels at different heights.
  const moreDigits = MORE_DIGITS.find(
    (more) => shift(high - low) * 10 ** (fewDigits + more) >= MIN_STEPS,
  );
  const digits = integer ? 0 : fewDigits + (moreDigits ?? 0);
  /** Formats a number with a fixed number of decimal places. A smaller number is written as less than the last digit. */
  const inDigits = (value: number, places: number): string => {
    const least = 10 ** -places;
    if (!value || Math.abs(value) >= least / 2) return write(value, places, drawnGrouped);
    return value > 0 ? `<${NBSP}${write(least, places)}` : `>${NBSP}${write(-least, places)}`;
  };

  const currencyName = currencyForms(locale, currency)[0] ?? currencySign(locale, currency);
  /** The power of ten, the rounded number in it, and its text. A very small value gets a power of ten of its own. */
  const rounded = (value: number, more = 0): [power: number, number: number, text: string] => {
    const shifted = shift(value);
    // Nothing is "0 PLN", not "0 billion PLN".
    if (!value && !hasFixedPower) return [0, 0, write(0, 0)];
    if (hasFixedPower || percent || Math.abs(shifted) >= 10 ** -digits / 2)
      return [
        power,
        Number(shifted.toFixed(clamp(digits + more, 0, 20))),
        inDigits(shifted, digits + more),
      ];
    const amount = shiftDecimal(value, multiplier);
    const small = namedPower(amount, SMALL);
    const inSmallPower = shiftDecimal(amount, -small);
    return [
      small,
      Number(inSmallPower.toPrecision(DIGITS)),
      write(inSmallPower, threeDigits(inSmallPower)),
    ];
  };
  const withUnit = (number: string, words: string) =>
    [number, words].filter(Boolean).join(' ').replaceAll(' ', NBSP);
  const hasNoun = !currency && !percent && hasPluralForms(unit?.label);
  const nounFor = (value: number) =>
    hasNoun ? (countedText(locale, unit?.label, value)?.text ?? '') : '';

  return {
    unit: label ?? toLabel(percent ? '' : multiplierLabels(locale, tablePower, currencyName)[0]),
    drawnUnit: drawnUnit(),
    tableValue,
    exact(value) {
      const shifted = tableValue(value);
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
      if (percent || hasFixedPower) return text;
      if (label && !currency && at === 0) return withUnit(text, nounFor(number));
      const [, unitText] = multiplierLabels(locale, at, currencyName);
      return withUnit(text, unitText);
    },
    spoken(value) {
      const [at, number, text] = rounded(value);
      if (percent || hasFixedPower) return text;
      if (label && !currency && at === 0) return withUnit(text, nounFor(number));
      return [text, ...spokenUnit(locale, number, at, currency)].join(' ');
    },
    percent,
    hasNoun,
    integer,
  };

  function drawnUnit(): LocalizedText | undefined {
    if (percent) return label;
    if (label && (hasFixedPower || power === multiplier)) return label;
    const [axisUnit] = multiplierLabels(locale, power, currencyName);
    // Generated units exist only for currencies and plain numbers.
    if (!label || currency) return toLabel(axisUnit);
    const [, powerText] = multiplierLabels(locale, power, '');
    return {...label, text: `${label.text} (${powerText})`};
  }
}

const toLabel = (text = ''): LocalizedText | undefined => (text ? {text} : undefined);
