import {foldDiacritics} from './fold-diacritics.js';

/** Names of languages as authors write them, and codes of countries that authors use as codes of languages. */
const tags = new Map(
  Object.entries({
    pl: 'polski polska polsku polish pol poland',
    en: 'english angielski angielska angielsku eng ang gb us usa',
    de: 'german deutsch niemiecki niemiecku ger deu niem',
    fr: 'french francais francuski fra fre',
    uk: 'ukrainian ukrainski ukr ua',
    cs: 'czech czeski cz',
    zh: 'chinese chinski cn',
    ja: 'japanese jp',
    es: 'spanish hiszpanski esp',
    da: 'danish dk',
    sv: 'swedish szwedzki',
  }).flatMap(([tag, names]) => names.split(' ').map((name) => [name, tag] as const)),
);

/**
 * Returns the tag of a language that is written as a name: `Polish`, `angielski`. Returns `undefined` for any
 * other text.
 */
export const languageTagOf = (name: string): string | undefined => tags.get(foldDiacritics(name));
