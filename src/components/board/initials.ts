import {parsePersonName} from '../../core/document/person-name.js';

/**
 * The initials of a person's name: the first letters of the first and the last name as capitals. Ignores titles
 * ("Prof. Roman Kaczyński" → "RK") and anything after a comma ("Paweł Węgierek, prof. PL" → "PW").
 *
 * @param language BCP 47 tag of the name's language, because the capital of `i` is `İ` in Turkish
 * @returns `''` for scripts without capitals, where initials are not used
 */
export function initials(name: string, language = 'en'): string {
  const {words} = parsePersonName(name);
  const firstAndLast = words.length > 1 ? [words[0], words.at(-1)] : words;
  return firstAndLast.map((word) => capital(word ?? '', language)).join('');
}

/** The first letter as a capital, or `''` for a script without upper and lower case. */
function capital(part: string, language: string): string {
  const first = firstLetter(part);
  // Georgian uses capitals only in headlines, and few fonts contain them.
  if (first.toLowerCase() !== first || /\p{Script=Georgian}/u.test(first)) return first;
  // Some letters become two ("ß" → "SS"): only the first one is an initial.
  const letter = firstLetter(upperCase(first, language));
  return letter.toLowerCase() === letter ? '' : letter;
}

/** The first letter with its combining marks. */
const firstLetter = (text: string): string => /\p{L}\p{M}*/u.exec(text)?.[0] ?? '';

function upperCase(letter: string, language: string): string {
  try {
    return letter.toLocaleUpperCase(language);
  } catch {
    return letter.toUpperCase();
  }
}
