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

const PERCENT = {style: 'percent', maximumFractionDigits: 2} as const;
const COMPACT = {notation: 'compact', maximumSignificantDigits: 4} as const;

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
  const plain = alike(values);
  const label = phrase(locale, unit?.label) ?? ownUnit(locale, currency, percent, multiplier);
  const money = currency && currencySign(locale, currency);
  const scaled = (value: number) =>
    percent
      ? formatNumber(locale, shiftDecimal(value, multiplier - 2), PERCENT)
      : formatNumber(locale, shiftDecimal(value, multiplier), {
          ...COMPACT,
          ...(currency ? {style: 'currency', currency} : {}),
        });
  return {
    unit: label,
    plain,
    // A function of all ticks: each call knows the whole axis.
    axis: (ticks) => ticks.map(alike(ticks)),
    scaled,
    spoken: (value) =>
      percent
        ? scaled(value)
        : `${plain(value)} ${(money && powerOf(locale, multiplier, money)) || (label?.text ?? '')}`.trim(),
    percent,
    integer: unit?.kind === 'count' && multiplier === 0,
  };
}

/** Our own label of the axis, where the document has none: "PLN thousand", "w tys. zł". */
function ownUnit(
  locale: Locale,
  currency: string | undefined,
  percent: boolean,
  multiplier: number,
): Phrase | undefined {
  const {msg} = locale;
  const of = currency ? currencySign(locale, currency) : '';
  const words = () => {
    if (percent) return '%';
    switch (multiplier) {
      case 0:
        return of && msg(str`in ${of}`, {id: 'unit'});
      case 3:
        return msg(str`${of} thousand`, {id: 'unit-3'});
      case 6:
        return msg(str`${of} million`, {id: 'unit-6'});
      case 9:
        return msg(str`${of} billion`, {id: 'unit-9'});
      default:
        return `${of} × 10^${multiplier}`;
    }
  };
  const text = words().trim();
  return text ? {text} : undefined;
}

/** "thousand PLN", "tys. zł": no option of `Intl` writes that. */
function powerOf({msg}: Locale, multiplier: number, of: string): string {
  switch (multiplier) {
    case 0:
      return of;
    case 3:
      return msg(str`thousand ${of}`, {id: 'thousand'}).trim();
    case 6:
      return msg(str`million ${of}`, {id: 'million'}).trim();
    case 9:
      return msg(str`billion ${of}`, {id: 'billion'}).trim();
    default:
      return `× 10^${multiplier} ${of}`.trim();
  }
}

/** The sign or code that a language uses for a currency: "zł", "PLN". */
const currencySign = ({tag}: Locale, currency: string): string =>
  new Intl.NumberFormat(tag, {style: 'currency', currency})
    .formatToParts(0)
    .find(({type}) => type === 'currency')?.value ?? currency;
