import {isBlank} from '../document/blank.js';
import {normalizeLanguageTag} from '../document/language-tag.js';
import {jsonPath, type DocumentPath} from '../document/problem.js';
import type {Entries} from '../document/read.js';
import {createProblem, type TranslatableProblemListener} from './translatable-problem.js';
import {isKnownLanguage} from '../document/known-language.js';
import type {Message} from './messages/messages.js';

/** A language map and its path. */
export interface LanguageMapPlace {
  readonly path: DocumentPath | undefined;
  readonly texts: Entries;
}

/**
 * Reports each language that some texts have and others do not have, in one warning. A value with a key that is
 * not a language is probably not a language map, and is ignored.
 */
export function checkTranslations(
  maps: readonly LanguageMapPlace[],
  report: TranslatableProblemListener,
): void {
  const texts = maps
    .filter(({texts}) => texts.every(([key]) => isKnownLanguage(key)))
    .map(({path, texts}) => ({path, languages: languagesOf(texts)}));
  const counts = new Map<string, number>();
  for (const {languages} of texts) {
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  for (const [language, count] of counts) {
    const missingCount = texts.length - count;
    if (!missingCount) continue;
    const untranslated = firstThree(texts, ({languages}) => !languages.has(language));
    const [first, ...others] = untranslated.map(({path}) => jsonPath(path));
    const values = {
      n: missingCount,
      m: texts.length,
      language,
      also: otherPaths(others, missingCount),
    };
    const problem = {code: 'missing-translation', level: 'warning', path: first ?? '$'} as const;
    report(createProblem(problem, {id: 'missing-translation', values}));
  }
}

/** Lists the other texts without a translation. */
function otherPaths(others: readonly string[], number: number): Message | '' {
  if (!others.length) return '';
  const rest = number - others.length - 1;
  const list = others.map((path) => path.replace(/^\$\.?/, '')).join(', ');
  if (rest <= 0) return {id: 'also', values: {list}};
  return {id: 'also-and-more', values: {list, n: rest}};
}

/** Returns the languages of the texts that are not blank, in one spelling: `EN` and `en` are the same. */
const languagesOf = (texts: Entries): ReadonlySet<string> =>
  new Set(
    texts.flatMap(([key, text]) =>
      isBlank(text) ? [] : Intl.getCanonicalLocales(normalizeLanguageTag(key)),
    ),
  );

/**
 * Returns the first three items that fit. It stops there, because a document can have very many texts in very
 * many languages.
 */
function firstThree<T>(items: readonly T[], fits: (item: T) => boolean): T[] {
  const matches: T[] = [];
  for (const item of items) {
    if (fits(item)) matches.push(item);
    if (matches.length === 3) break;
  }
  return matches;
}
