import type {Counted} from '../../core/document/schema/counted.js';
import {formatNumber, NBSP} from '../../core/i18n/format.js';
import {str, type Locale} from '../../core/i18n/locale.js';
import {isPluralForms, plural} from '../../core/i18n/plural.js';
import {resolveText, type LocalizedText} from '../../core/i18n/resolve-text.js';

/** Whether a label has plural forms: of its text, or of its text in a language. */
export const hasPluralForms = (label: unknown): boolean =>
  typeof label === 'object' &&
  label !== null &&
  (isPluralForms(label) || Object.values(label).some((forms) => typeof forms === 'object'));

/** The text of a label in the plural form for a number. */
export function countedText(
  locale: Locale,
  label: unknown,
  number: number,
): LocalizedText | undefined {
  return resolveText(locale, label as Counted | undefined, number);
}

/** The sign of a currency for an axis label. Returns a text that is not a currency code unchanged. */
export function currencySign(locale: Locale, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency) || locale.language === 'en') return currency;
  if (locale.language === 'pl') return currency === 'PLN' ? 'zł' : currency;
  const options = {style: 'currency', currency, maximumFractionDigits: 0} as const;
  return formatNumber(locale, 0, options).replace(/[\p{Nd}\s\p{Cf}]/gu, '');
}

/** The plural forms of a currency name in a sentence: one, few, many, other. Empty if the library has no name. */
export function currencyForms({msg, language}: Locale, currency: string, spoken = false): string[] {
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

/** Power of ten and currency in words, in the plural form for the number. */
export function spokenUnit(
  locale: Locale,
  number: number,
  power: number,
  currency: string,
): string[] {
  const form = (forms: readonly string[]) => {
    const [one = '', few = one, many = one, other = one] = forms;
    return forms.length > 1
      ? (plural(locale, Math.abs(number), {one, few, many, other}) ?? one)
      : one;
  };
  const scale = spokenPower(locale, power).split('|');
  const names = currencyForms(locale, currency, true);
  // After "thousand" and larger powers, the currency is always in the form `many`.
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
 * The labels of a power of ten with a currency: for an axis ("PLN thousand", "w tys. zł") and after a number ("thousand PLN",
 * "tys. zł"). `Intl` has no option for these formats.
 *
 * @param currency its sign; `''` for the power of ten alone
 */
export function multiplierLabels(
  {msg}: Locale,
  power: number,
  currency: string,
): [axis: string, afterNumber: string] {
  const labels = () => {
    switch (power) {
      case 3:
        return [
          msg(str`${currency} thousand`, {id: 'unit-3'}),
          msg(str`thousand ${currency}`, {id: 'thousand'}),
        ];
      case 6:
        return [
          msg(str`${currency} million`, {id: 'unit-6'}),
          msg(str`million ${currency}`, {id: 'million'}),
        ];
      case 9:
        return [
          msg(str`${currency} billion`, {id: 'unit-9'}),
          msg(str`billion ${currency}`, {id: 'billion'}),
        ];
      default:
        return [currency && msg(str`in ${currency}`, {id: 'unit'}), currency];
    }
  };
  return labels().map((text) => text.trim().replaceAll(' ', NBSP)) as [
    axis: string,
    afterNumber: string,
  ];
}
