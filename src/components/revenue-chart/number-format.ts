import {clamp} from '../../core/chart/rect.js';
import {shiftDecimal, type Aligned} from '../../core/chart/series.js';
import type {Unit} from '../../core/document/schema/series.js';
import {formatNumber} from '../../core/i18n/format.js';
import {str, type Locale} from '../../core/i18n/locale.js';
import {resolveText, type LocalizedText} from '../../core/i18n/resolve-text.js';

/** How the numbers of a chart are written. */
export interface Amounts {
  /** The unit, said once beside the numbers: the document's own words, else ours. */
  readonly unit: LocalizedText | undefined;
  /** A number in that unit, all with the same digits after the decimal sign: "1 402 500". */
  plain(value: number): string;
  /** The labels of an axis, all written alike. */
  axis(ticks: readonly number[]): string[];
  /** A number with its unit, in round figures: "1,403 mld zł". */
  scaled(value: number): string;
  /** A number with its unit, to the last digit, as it is spoken: "1 402 500 tys. zł". */
  spoken(value: number): string;
  readonly percent: boolean;
  readonly integer: boolean;
}

/** A number of per cent, 4.1, as "4.1%". */
export const PERCENT = {style: 'unit', unit: 'percent'} as const;

/** Digits of a round figure. */
const SCALED_DIGITS = 4;

/** More digits after the decimal sign than this are noise. */
const MOST_DECIMALS = 6;

/** Digits after the decimal sign that a number needs. */
function decimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [digits = '', exponent = 0] = String(Number(value.toPrecision(12))).split('e');
  return clamp((digits.split('.')[1] ?? '').length - Number(exponent), 0, MOST_DECIMALS);
}

/** Chooses how the numbers of a chart are written in a language. */
export function amountsOf(data: Aligned, unit: Unit | undefined, locale: Locale): Amounts {
  const {multiplier, rows} = data;
  const alike = (all: readonly number[]) => {
    const digits = all.reduce((most, value) => Math.max(most, decimals(value)), 0);
    // Polish writes 5000 beside 10 000, which looks uneven on one axis.
    const useGrouping = all.some((value) => Math.abs(value) >= 10_000) ? 'always' : 'auto';
    const options = {minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping};
    return (value: number) => formatNumber(locale, value, options as Intl.NumberFormatOptions);
  };
  const currency = /^[a-z]{3}$/i.exec(unit?.currency ?? '')?.[0]?.toUpperCase();
  const of = currency ? currencySign(locale, currency) : '';
  const percent = unit?.kind === 'percent';
  const [axis, power] = percent ? ['%'] : powerWords(locale, multiplier, of);
  const plain = alike(rows.flatMap((row) => row.map(({value}) => value ?? 0)));
  const label = resolveText(locale, unit?.label) ?? (axis ? {text: axis} : undefined);
  const scaled = (value: number) => {
    const amount = shiftDecimal(value, multiplier);
    if (percent) return formatNumber(locale, amount, {...PERCENT, maximumFractionDigits: 2});
    const [digits, exponent] = amount.toExponential(SCALED_DIGITS - 1).split('e');
    const thousands = clamp(3 * Math.floor(Number(exponent) / 3), 0, 9);
    const rounded = shiftDecimal(Number(digits), Number(exponent) - thousands);
    return `${alike([rounded])(rounded)} ${powerWords(locale, thousands, of)[1]}`.trim();
  };
  return {
    unit: label,
    plain,
    // A function of all ticks: each call knows the whole axis.
    axis: (ticks) => ticks.map(alike(ticks)),
    scaled,
    spoken: (value) =>
      percent ? scaled(value) : `${plain(value)} ${of ? power : (label?.text ?? '')}`.trim(),
    percent,
    integer: unit?.kind === 'count' && !multiplier,
  };
}

/**
 * What the language writes behind a number for a currency: nought without its digit. English has its signs before the
 * number, and its codes behind it.
 */
const currencySign = (locale: Locale, currency: string): string =>
  locale.language === 'en'
    ? currency
    : formatNumber(locale, 0, {style: 'currency', currency, maximumFractionDigits: 0}).replace(
        /[\p{Nd}\s\p{Cf}]/gu,
        '',
      );

/**
 * Power of ten and currency as they stand beside an axis ("PLN thousand", "w tys. zł") and after a number ("thousand
 * PLN", "tys. zł"): no option of `Intl` writes that.
 */
function powerWords(locale: Locale, multiplier: number, of: string): string[] {
  const {msg} = locale;
  const words = () => {
    switch (multiplier) {
      case 0:
        return [of && msg(str`in ${of}`, {id: 'unit'}), of];
      case 3:
        return [
          msg(str`${of} thousand`, {id: 'unit-3'}),
          msg(str`thousand ${of}`, {id: 'thousand'}),
        ];
      case 6:
        return [msg(str`${of} million`, {id: 'unit-6'}), msg(str`million ${of}`, {id: 'million'})];
      case 9:
        return [msg(str`${of} billion`, {id: 'unit-9'}), msg(str`billion ${of}`, {id: 'billion'})];
      default:
        return [`${of} × 10^${multiplier}`, `× 10^${multiplier} ${of}`];
    }
  };
  return words().map((text) => text.trim());
}
