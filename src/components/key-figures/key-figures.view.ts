import type {KeyFigure} from '../../core/document/schema/key-figures.js';
import {formatNumber} from '../../core/i18n/format.js';
import {str, type Locale} from '../../core/i18n/locale.js';
import {resolveText, type LocalizedText} from '../../core/i18n/resolve-text.js';

/** A figure, ready to render: "more than" "80" "companies". */
export interface KeyFigureItem {
  /** The qualifier before the number. Some languages put it after the number, in `after`. */
  readonly before: string;
  readonly number: string;
  readonly unit: LocalizedText | undefined;
  readonly after: string;
  readonly label: LocalizedText | undefined;
  /** Whether the label comes first, because it names the number ("number of companies") and not the counted things. */
  readonly labelFirst: boolean;
}

export const keyFiguresHeading = ({msg}: Locale): string => msg('Key figures', {id: 'key-figures'});

export const keyFiguresEmpty = ({msg}: Locale): string =>
  msg('No key figures are given.', {id: 'key-figures-empty'});

export function toKeyFigureItems(figures: readonly KeyFigure[], locale: Locale): KeyFigureItem[] {
  return figures.map(({value, qualifier, unit, label}) => {
    const [before = '', after = ''] = qualified(qualifier, locale).split(gap);
    const count = countBehind(qualifier, value, locale);
    const unitWords = resolveText(locale, unit, count);
    const labelWords = resolveText(locale, label, count);
    const labelFirst = !!labelWords && isTitle(labelWords.text);
    const percent = unitWords?.text === '%';
    const format = percent ? ({style: 'unit', unit: 'percent'} as const) : {};
    return {
      before: before.trim(),
      number: formatNumber(locale, value, {...format, maximumFractionDigits: 20}),
      unit: percent ? undefined : unitWords,
      after: after.trim(),
      label: labelWords && labelFirst ? withColon(labelWords) : labelWords,
      labelFirst,
    };
  });
}

/** "more than 80 companies" */
export const sentenceOf = ({
  before,
  number,
  unit,
  after,
  label,
  labelFirst,
}: KeyFigureItem): string => {
  const value = [before, number, unit?.text, after];
  return (labelFirst ? [label?.text, ...value] : [...value, label?.text]).filter(Boolean).join(' ');
};

/** Placeholder for the number in a message. No message contains this character. */
const gap = '\n';

function qualified(qualifier: string | undefined, {msg}: Locale): string {
  if (qualifier === 'moreThan') return msg(str`more than ${gap}`, {id: 'more-than'});
  if (qualifier === 'about') return msg(str`about ${gap}`, {id: 'about-number'});
  return qualifier === 'upTo' ? msg(str`up to ${gap}`, {id: 'up-to'}) : gap;
}

/**
 * The number that determines the plural form. Polish "około" and "do" need the genitive, as after five: "około 22 firm". After a
 * fraction it is the genitive already: "około 2,5 tony".
 */
const countBehind = (qualifier: string | undefined, value: number, {language}: Locale): number =>
  language === 'pl' &&
  (qualifier === 'about' || qualifier === 'upTo') &&
  value > 1 &&
  Number.isInteger(value)
    ? 5
    : value;

/** Whether a label comes before the number: it starts with a word for "number" or ends with a colon ("liczba członków: 96"). */
const isTitle = (label: string): boolean =>
  label.endsWith(':') ||
  /^(number of|liczba|ilość|anzahl|nombre d|número de|numero di|počet|aantal|antal|skaičius|кількість|число)/i.test(
    label,
  );

const withColon = ({text, ...rest}: LocalizedText): LocalizedText => ({
  ...rest,
  text: text.endsWith(':') ? text : `${text}:`,
});
