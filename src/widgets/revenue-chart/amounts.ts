import {shiftDecimal, type Aligned} from '../../chart/series.js';
import type {Unit} from '../../data/schema/series.js';
import {formatNumber} from '../../locale/format.js';
import {str, type Locale} from '../../locale/locale.js';
import {phrase, type Phrase} from '../../locale/text.js';

/** How the numbers of a chart are written. */
export interface Amounts {
  /** The unit, said once beside the numbers: the document's own words, else ours. */
  readonly unit: Phrase | undefined;
  /** A number in that unit, all with the same digits after the decimal sign: "1 402 500". */
  plain(value: number): string;
  /** The labels of an axis, all written alike. */
  axis(ticks: readonly number[]): string[];
  /** A number with its unit, in round figures: "1,403 mld zł". */
  scaled(value: number): string;
}

/** More digits after the decimal sign than this are noise. */
const MOST_DECIMALS = 6;

/** Digits after the decimal sign that a number needs. */
function decimals(value: number): number {
  const [, fraction = '', exponent = '0'] =
    /^-?\d+(?:\.(\d+))?(?:e(.+))?$/.exec(String(Number(value.toPrecision(12)))) ?? [];
  return Math.min(MOST_DECIMALS, Math.max(0, fraction.length - Number(exponent)));
}

/** Chooses how the numbers of a chart are written in a language. */
export function amountsOf(data: Aligned, unit: Unit | undefined, locale: Locale): Amounts {
  const {multiplier, rows} = data;
  const values = rows.flatMap((row) => row.map(({value}) => value ?? 0));
  const alike = (all: readonly number[]) => {
    const digits = Math.max(0, ...all.map(decimals));
    // Polish writes 5000 beside 10 000, which looks uneven on one axis.
    const useGrouping = all.some((value) => Math.abs(value) >= 10_000) ? 'always' : 'auto';
    const options = {minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping};
    return (value: number) => formatNumber(locale, value, options as Intl.NumberFormatOptions);
  };
  const currency = /^[a-z]{3}$/i.exec(unit?.currency ?? '')?.[0];
  const percent = unit?.kind === 'percent';
  return {
    unit: phrase(locale, unit?.label) ?? ownUnit(locale, currency, percent, multiplier),
    plain: alike(values),
    axis: (ticks) => ticks.map(alike(ticks)),
    scaled(value) {
      const options: Intl.NumberFormatOptions = {notation: 'compact', maximumSignificantDigits: 4};
      if (percent) {
        const part = {style: 'percent', maximumFractionDigits: 2} as const;
        return formatNumber(locale, shiftDecimal(value, multiplier - 2), part);
      }
      return formatNumber(locale, shiftDecimal(value, multiplier), {
        ...options,
        ...(currency ? {style: 'currency', currency} : {}),
      });
    },
  };
}

/** "PLN thousand", "w tys. zł": no option of `Intl` writes that. */
function ownUnit(
  locale: Locale,
  currency: string | undefined,
  percent: boolean,
  multiplier: number,
): Phrase | undefined {
  const {msg} = locale;
  if (percent) return {text: '%'};
  const parts = currency && unitParts(locale, currency);
  const money = parts || '';
  switch (multiplier) {
    case 0:
      return money ? {text: msg(str`in ${money}`, {id: 'unit'})} : undefined;
    case 3:
      return {text: msg(str`${money} thousand`, {id: 'unit-3'}).trim()};
    case 6:
      return {text: msg(str`${money} million`, {id: 'unit-6'}).trim()};
    case 9:
      return {text: msg(str`${money} billion`, {id: 'unit-9'}).trim()};
    default:
      return {text: `${money} × 10${superscript(multiplier)}`.trim()};
  }
}

const superscript = (power: number): string =>
  String(power).replace(/[-\d]/g, (sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹⁻'['0123456789-'.indexOf(sign)] ?? sign);

/** The sign or code that a language uses for a currency: "zł", "PLN". */
function unitParts({tag}: Locale, currency: string): string | undefined {
  return new Intl.NumberFormat(tag, {style: 'currency', currency})
    .formatToParts(0)
    .find(({type}) => type === 'currency')?.value;
}
