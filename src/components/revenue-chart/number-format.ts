import {clamp} from '../../core/chart/rect.js';
import {shiftDecimal, type Aligned} from '../../core/chart/series.js';
import type {Unit} from '../../core/document/schema/series.js';
import {formatNumber} from '../../core/i18n/format.js';
import {str, type Locale} from '../../core/i18n/locale.js';
import {plural} from '../../core/i18n/plural.js';
import {resolveText, type LanguageMap, type LocalizedText} from '../../core/i18n/resolve-text.js';

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
/** Spaces that do not break, and the minus sign, for numbers that are read. */
const NBSP = '\u00a0';
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
  const currency = currencyCode(unit?.currency);
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

/** A label, or one that has a form for each plural category of its language. */
const isCounted = (label: unknown): boolean =>
  typeof label === 'object' &&
  label !== null &&
  Object.values(label).some((forms) => typeof forms === 'object');

/** The text of a label for a number. */
function countedText(locale: Locale, label: unknown, number: number): LocalizedText | undefined {
  if (!isCounted(label)) return resolveText(locale, label as LanguageMap | undefined);
  const texts = Object.entries(label as Record<string, string | Record<string, string>>).map(
    ([language, forms]) => {
      if (typeof forms === 'string') return [language, forms];
      const rule = new Intl.PluralRules(language).select(number);
      return [language, forms[rule] ?? forms.other ?? forms.many ?? Object.values(forms)[0] ?? ''];
    },
  );
  return resolveText(locale, Object.fromEntries(texts) as LanguageMap);
}

/** The code of a currency, in capitals. A text that is no code is given back as it is, but for the sign of our own. */
function currencyCode(currency = ''): string {
  const text = currency.trim();
  if (/^zł\.?$/i.test(text)) return 'PLN';
  return /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : text;
}

/** What the language writes for a currency beside an axis. A text that is no code is written as it is. */
function currencySign(locale: Locale, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency) || locale.language === 'en') return currency;
  if (locale.language === 'pl') return currency === 'PLN' ? 'zł' : currency;
  const options = {style: 'currency', currency, maximumFractionDigits: 0} as const;
  return formatNumber(locale, 0, options).replace(/[\p{Nd}\s\p{Cf}]/gu, '');
}

/** Forms of the name of a currency in a sentence: one, few, many, other; empty where we have no name. */
function currencyName({msg, language}: Locale, currency: string, spoken = false): string[] {
  const forms = (text: string) => text.split('|');
  switch (currency) {
    case 'PLN':
      return spoken ? forms(msg('PLN', {id: 'spoken-pln'})) : [];
    case 'EUR':
      return language === 'en' || language === 'pl' ? forms(msg('EUR', {id: 'spoken-eur'})) : [];
    default:
      return [];
  }
}

/** Power of ten and currency in words, in the form that the number needs. */
function spokenUnit(locale: Locale, number: number, power: number, currency: string): string[] {
  const form = (forms: readonly string[]) => {
    const [one = '', few = one, many = one, other = one] = forms;
    return forms.length > 1 ? plural(locale, Math.abs(number), {one, few, many, other}) : one;
  };
  const scale = spokenPower(locale, power).split('|');
  const names = currencyName(locale, currency, true);
  // Behind "thousands" the currency is always in the form of many.
  const name = power ? (names[2] ?? names[0]) : form(names);
  return [form(scale), name || currencySign(locale, currency)].filter(Boolean);
}

function spokenPower({msg}: Locale, power: number): string {
  switch (power) {
    case 3:
      return msg('thousand', {id: 'spoken-3'});
    case 6:
      return msg('million', {id: 'spoken-6'});
    case 9:
      return msg('billion', {id: 'spoken-9'});
    default:
      return '';
  }
}

/**
 * Power of ten and currency as they stand beside an axis ("PLN thousand", "w tys. zł") and after a number ("thousand
 * PLN", "tys. zł"): no option of `Intl` writes that.
 */
function powerWords({msg}: Locale, power: number, of: string): string[] {
  const words = () => {
    switch (power) {
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
        return [of && msg(str`in ${of}`, {id: 'unit'}), of];
    }
  };
  return words().map((text) => text.trim().replaceAll(' ', NBSP));
}
