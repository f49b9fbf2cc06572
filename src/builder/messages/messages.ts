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

const addNoBreakSpaces = <T extends Texts>(texts: T): T => {
  const entries = Object.entries(texts).map(([id, text]) => [id, withNoBreakSpaces(text)]);
  return Object.fromEntries(entries) as T;
};

const catalogues: Readonly<Record<UiLanguage, BuilderMessages>> = {en, pl: addNoBreakSpaces(pl)};

export const createTranslator =
  (language: UiLanguage): Translate =>
  (id, ...values) =>
    fillPlaceholders(catalogues[language][id], (index) => String(values[Number(index)]));

/** The first of the preferred languages (BCP 47 tags) that the builder has, or English. */
export const chooseLanguage = (preferred: readonly string[]): UiLanguage =>
  preferred
    .map((tag) => tag.split('-')[0] ?? '')
    .find((tag): tag is UiLanguage => Object.hasOwn(uiLanguages, tag)) ?? 'en';

const labels: Readonly<Record<UiLanguage, Texts>> = {en: labelsEn, pl: addNoBreakSpaces(labelsPl)};

/** There are no English help texts: the descriptions in manifest and schema are used. */
const helpTexts: Readonly<Partial<Record<UiLanguage, Texts>>> = {pl: addNoBreakSpaces(helpPl)};

/**
 * Finds the text of an id. If there is none, leaves out parts of the id, beginning with the second, and finally all but the last:
 * `field.cluster.logo.alt`, `field.logo.alt`, `field.alt`, `alt`. So a text that several ids share is written once.
 *
 * Ids are `widget.board`, `attribute.board.limit`, `token.accent`, `field.awards.issuer.name` (the fields of the document
 * itself are `field.cluster.name`), and `value.levelCode.gold` for a value of an attribute or a field.
 */
export function findText(texts: Texts, id: string): string | undefined {
  const [kind = '', ...parts] = id.split('.');
  const ids = parts.map((_, index) => [kind, ...parts.slice(index)].join('.'));
  const key = [...ids, parts.at(-1) ?? kind].find((each) => Object.hasOwn(texts, each));
  return key === undefined ? undefined : texts[key];
}

/**
 * The help text for a widget, an attribute, a token or a field.
 *
 * @param description the English description in manifest or schema
 */
export const helpIn = (language: UiLanguage, id: string, description: string): string =>
  findText(helpTexts[language] ?? {}, id) ?? description;

/** The label of a widget, an attribute, a value, a token or a field. */
export const labelIn = (language: UiLanguage, id: string): string =>
  findText(labels[language], id) ?? toLabel(id.slice(id.lastIndexOf('.') + 1));

/** Converts a name to a label: `heading-level` → "Heading level". */
function toLabel(name: string): string {
  const words = name.replace(/-/g, ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
