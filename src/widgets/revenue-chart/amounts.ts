import {clamp} from '../../chart/pixel.js';
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
  /** A number with its unit, to the last digit, as it is spoken: "1 402 500 tys. zł". */
  spoken(value: number): string;
  readonly percent: boolean;
  readonly integer: boolean;
}

/** More digits after the decimal sign than this are noise. */
const MOST_DECIMALS = 6;

/** Digits after the decimal sign that a number needs. */
function decimals(value: number): number {
  const [digits = '', exponent = 0] = String(Number(value.toPrecision(12))).split('e');
  return clamp((digits.split('.')[1] ?? '').length - Number(exponent), 0, MOST_DECIMALS);
}

/** Chooses how the numbers of a chart are written in a language. */
export function amountsOf(data: Aligned, unit: Unit | undefined, locale: Locale): Amounts {
  const {multiplier, rows} = data;
  const alike = (all: readonly number[]) => {
    const digits = Math.max(0, ...all.map(decimals));
    // Polish writes 5000 beside 10 000, which looks uneven on one axis.
    const useGrouping = all.some((value) => Math.abs(value) >= 10_000) ? 'always' : 'auto';
    const options = {minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping};
    return (value: number) => formatNumber(locale, value, options as Intl.NumberFormatOptions);
  };
  const currency = /^[a-z]{3}$/i.exec(unit?.currency ?? '')?.[0];
  const money = currency ? ({style: 'currency', currency} as const) : undefined;
  const percent = unit?.kind === 'percent';
  const [axis, power] = percent ? ['%'] : powerWords(locale, multiplier, money);
  const plain = alike(rows.flatMap((row) => row.map(({value}) => value ?? 0)));
  const label = phrase(locale, unit?.label) ?? (axis ? {text: axis} : undefined);
  const scaled = (value: number) =>
    formatNumber(locale, shiftDecimal(value, percent ? multiplier - 2 : multiplier), {
      ...(percent
        ? {style: 'percent', maximumFractionDigits: 2}
        : {notation: 'compact', maximumSignificantDigits: 4, ...money}),
    });
  return {
    unit: label,
    plain,
    // A function of all ticks: each call knows the whole axis.
    axis: (ticks) => ticks.map(alike(ticks)),
    scaled,
    spoken: (value) =>
      percent ? scaled(value) : `${plain(value)} ${money ? power : (label?.text ?? '')}`.trim(),
    percent,
    integer: unit?.kind === 'count' && !multiplier,
  };
}

/**
 * Power of ten and currency as they stand beside an axis ("PLN thousand", "w tys. zł") and after a number ("thousand
 * PLN", "tys. zł"): no option of `Intl` writes that.
 */
function powerWords(
  locale: Locale,
  multiplier: number,
  money: Intl.NumberFormatOptions | undefined,
): string[] {
  const {msg} = locale;
  // The sign or code that the language uses for the currency: nought without its digit.
  const of = money
    ? formatNumber(locale, 0, {...money, maximumFractionDigits: 0}).replace(
        /[\p{Nd}\s\p{Cf}]/gu,
        '',
      )
    : '';
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
