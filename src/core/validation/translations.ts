import {isBlank} from '../document/blank.js';
import {normalizeLanguageTag} from '../document/language-tag.js';
import {jsonPath, type Place} from '../document/problem.js';
import type {Entries} from '../document/read.js';
import {issueOf, type Tell} from './issue.js';
import {isKnownLanguage} from './meant/known-language.js';
import type {Message} from './messages/messages.js';

/** A language map and where it stands. */
export interface LanguageMapPlace {
  readonly at: Place | undefined;
  readonly texts: Entries;
}

/**
 * One warning for each language that some texts have and others lack. What has a key that is no language is rather
 * something else than a language map.
 */
export function checkTranslations(maps: readonly LanguageMapPlace[], tell: Tell): void {
  const texts = maps
    .filter(({texts}) => texts.every(([key]) => isKnownLanguage(key)))
    .map(({at, texts}) => ({at, languages: languagesOf(texts)}));
  const counts = new Map<string, number>();
  for (const {languages} of texts) {
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  for (const [language, count] of counts) {
    const number = texts.length - count;
    if (!number) continue;
    const lacking = firstThree(texts, ({languages}) => !languages.has(language));
    const [first, ...others] = lacking.map(({at}) => jsonPath(at));
    const values = {n: number, m: texts.length, language, also: also(others, number)};
    const problem = {code: 'missing-translation', level: 'warning', path: first ?? '$'} as const;
    tell(issueOf(problem, {id: 'missing-translation', values}));
  }
}

/** Where else a text is missing. */
function also(others: readonly string[], number: number): Message | '' {
  if (!others.length) return '';
  const rest = number - others.length - 1;
  const list = others.map((path) => path.replace(/^\$\.?/, '')).join(', ');
  if (rest <= 0) return {id: 'also', values: {list}};
  return {id: 'also-and-more', values: {list, n: rest}};
}

/** The languages in which there is a text, in one spelling: `EN` and `en` are the same. */
const languagesOf = (texts: Entries): ReadonlySet<string> =>
  new Set(
    texts.flatMap(([key, text]) =>
      isBlank(text) ? [] : Intl.getCanonicalLocales(normalizeLanguageTag(key)),
    ),
  );

/** Looks no further than it must: a document may have very many texts in very many languages. */
function firstThree<T>(items: readonly T[], fits: (item: T) => boolean): T[] {
  const found: T[] = [];
  for (const item of items) {
    if (fits(item)) found.push(item);
    if (found.length === 3) break;
  }
  return found;
}
