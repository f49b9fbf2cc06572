import {withNoBreakSpaces} from '../../core/i18n/no-break-spaces.js';
import {fillPlaceholders} from '../../core/i18n/placeholders.js';
import {en, type BuilderMessages} from './en.js';
import {pl} from './pl.js';
import {helpPl} from './help.pl.js';
import {labelsEn} from './labels.en.js';
import {labelsPl} from './labels.pl.js';

/** Languages of the builder itself. */
export const uiLanguages = {en: 'English', pl: 'Polski'} as const;

export type {BuilderMessages};

export type UiLanguage = keyof typeof uiLanguages;

export type Translate = (id: keyof BuilderMessages, ...values: readonly unknown[]) => string;

type Texts = Readonly<Record<string, string>>;

const polish = <T extends Texts>(texts: T): T => {
  const entries = Object.entries(texts).map(([id, text]) => [id, withNoBreakSpaces(text)]);
  return Object.fromEntries(entries) as T;
};

const catalogues: Readonly<Record<UiLanguage, BuilderMessages>> = {en, pl: polish(pl)};

export const createTranslator =
  (language: UiLanguage): Translate =>
  (id, ...values) =>
    fillPlaceholders(catalogues[language][id], (index) => String(values[Number(index)]));

/** The language of the builder for someone who reads these languages. */
export const chooseLanguage = (wanted: readonly string[]): UiLanguage =>
  wanted
    .map((tag) => tag.split('-')[0] ?? '')
    .find((tag): tag is UiLanguage => Object.hasOwn(uiLanguages, tag)) ?? 'en';

const labels: Readonly<Record<UiLanguage, Texts>> = {en: labelsEn, pl: polish(labelsPl)};

/** The English help is what manifest and schema say. */
const helps: Readonly<Partial<Record<UiLanguage, Texts>>> = {pl: polish(helpPl)};

/**
 * Finds the text of an id: its own, else that of the same id with fewer parts, else that of its last part. So a text that is
 * the same in many places is written once: `field.logo.alt` and `field.board.image.alt` → `field.alt`.
 *
 * Ids are `widget.board`, `attribute.board.limit`, `token.accent`, `field.awards.issuer.name` (the fields of the document
 * itself are `field.cluster.name`), and `value.levelCode.gold` for a value of an attribute or a field.
 */
export function lookUp(texts: Texts, id: string): string | undefined {
  const [kind = '', ...parts] = id.split('.');
  const ids = parts.map((_, at) => [kind, ...parts.slice(at)].join('.'));
  const found = [...ids, parts.at(-1) ?? kind].find((each) => Object.hasOwn(texts, each));
  return found === undefined ? undefined : texts[found];
}

/** The help for a widget, an attribute, a token or a field. */
export const helpIn = (language: UiLanguage, id: string, description: string): string =>
  lookUp(helps[language] ?? {}, id) ?? description;

/** The name of a widget, an attribute, a value, a token or a field. */
export const labelIn = (language: UiLanguage, id: string): string =>
  lookUp(labels[language], id) ?? wordsOf(id.slice(id.lastIndexOf('.') + 1));

/** A name as words: `heading-level` → "Heading level". */
function wordsOf(name: string): string {
  const words = name.replace(/-/g, ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
