import {isBlank} from '../document/blank.js';
import {normalizeLanguageTag} from '../document/language-tag.js';
import {jsonPath, type Place} from '../document/problem.js';
import type {Entries, Report} from '../document/read.js';
import {isKnownLanguage} from './strings.js';

/** A language map and where it stands. */
export interface LanguageMapPlace {
  readonly at: Place | undefined;
  readonly texts: Entries;
}

/**
 * One warning for each language that some texts have and others lack. What has a key that is no language is rather
 * something else than a language map.
 */
export function checkTranslations(maps: readonly LanguageMapPlace[], report: Report): void {
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
    const rest = number - lacking.length;
    const more = [...others, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
    const message = `${number} of ${texts.length} texts have no "${language}"${more ? ` (also ${more})` : ''}`;
    report({code: 'missing-translation', level: 'warning', path: first ?? '$', message});
  }
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
