import {isKnownLanguage} from './known-language.js';
import {plain} from './plain.js';

/** Names of languages, and codes of countries that are taken for those of their language. */
const meant = new Map([
  ...['polski', 'polska', 'polish', 'pol', 'poland'].map((word) => [word, 'pl'] as const),
  ...['english', 'angielski', 'eng', 'ang', 'gb', 'us', 'usa'].map((word) => [word, 'en'] as const),
  ...['german', 'deutsch', 'niemiecki', 'ger', 'deu', 'niem'].map((word) => [word, 'de'] as const),
  ...['french', 'francais', 'francuski', 'fra', 'fre'].map((word) => [word, 'fr'] as const),
  ...['ukrainian', 'ukrainski', 'ukr'].map((word) => [word, 'uk'] as const),
  ...['czech', 'czeski', 'cz'].map((word) => [word, 'cs'] as const),
  ...['chinese', 'chinski', 'cn'].map((word) => [word, 'zh'] as const),
  ...['japanese', 'jp'].map((word) => [word, 'ja'] as const),
  ...['spanish', 'hiszpanski', 'esp'].map((word) => [word, 'es'] as const),
  ...['danish', 'dk'].map((word) => [word, 'da'] as const),
  ...['swedish', 'szwedzki'].map((word) => [word, 'sv'] as const),
]);

/** The language tag that is meant by a word which is none. */
export const languageMeant = (word: string): string | undefined => meant.get(plain(word));

/** `name_en`, `nameEn`: a field and a language. */
export function fieldAndLanguage(
  name: string,
): {readonly field: string; readonly language: string} | undefined {
  const [, field, marked, camel] =
    /^(\w{2,60}?)(?:[_.-]([a-zA-Z]{2})|(?<=[a-z])([A-Z][a-zA-Z]))$/.exec(name) ?? [];
  const code = (marked ?? camel)?.toLowerCase();
  if (!field || !code) return undefined;
  const language = languageMeant(code) ?? code;
  return isKnownLanguage(language) ? {field, language} : undefined;
}
