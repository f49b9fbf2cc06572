import {en, type Words} from './en.js';
import {pl} from './pl.js';
import {helpPl} from './help.pl.js';
import {labelsPl} from './labels.pl.js';

/** Languages of the builder itself. */
export const uiLanguages = {en: 'English', pl: 'Polski'} as const;

export type {Words};

export type UiLanguage = keyof typeof uiLanguages;

export type Translate = (id: keyof Words, ...values: readonly unknown[]) => string;

const catalogues: Readonly<Record<UiLanguage, Words>> = {en, pl};

export const createTranslator =
  (language: UiLanguage): Translate =>
  (id, ...values) =>
    catalogues[language][id].replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]));

/** The language of the builder for someone who reads these languages. */
export const chooseLanguage = (wanted: readonly string[]): UiLanguage =>
  wanted
    .map((tag) => tag.split('-')[0] ?? '')
    .find((tag): tag is UiLanguage => Object.hasOwn(uiLanguages, tag)) ?? 'en';

/** A description of manifest or schema, which are English, in a language of ours. */
export const helpIn = (language: UiLanguage, description: string): string =>
  (language === 'pl' && helpPl[description]) || description;

/**
 * A name of manifest or schema as words: `heading-level` → "Heading level".
 *
 * @param of the field that a value is of, where the same word means something else elsewhere
 */
export function labelIn(language: UiLanguage, name: string, of = ''): string {
  const names = [`${of}.${name}`, name].filter((each) => Object.hasOwn(labelsPl, each));
  const own = language === 'pl' ? labelsPl[names[0] ?? ''] : undefined;
  if (own) return own;
  const words = name.replace(/-/g, ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * A description as label and help: "Job at home; shown where there is no `roleName`." → "Job at home" and
 * "shown where there is no `roleName`.".
 */
export function splitHelp(description: string): {label: string; help: string} {
  const [, label = description, rest = ''] = /^([^;:,(]+)([^]*)$/.exec(description.trim()) ?? [];
  const help = rest.replace(/^[;:,]\s*/, '').replace(/^\(([^()]*)\)\.?$/, '$1');
  return {
    label: label.replace(/[`.]+/g, '').trim(),
    help: help.charAt(0).toUpperCase() + help.slice(1),
  };
}
