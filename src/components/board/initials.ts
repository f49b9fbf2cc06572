import {parsePersonName} from '../../core/document/person-name.js';

/**
 * The initials of a person's name: of the first name and the last one, in capitals of the name's language. Titles do
 * not count ("Prof. Roman Kaczyński" → "RK"), nor what follows a comma ("Paweł Węgierek, prof. PL" → "PW").
 *
 * @param language BCP 47 tag: Turkish `i` becomes `İ`
 * @returns `''` for scripts without capitals, where single letters of a name tell nothing
 */
export function initials(name: string, language = 'en'): string {
  const {words} = parsePersonName(name);
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen.map((part) => capital(part ?? '', language)).join('');
}

/** The first letter in capitals; a script without upper and lower case has none. */
function capital(part: string, language: string): string {
  const first = firstLetter(part);
  // Georgian has capitals for headlines alone, which few fonts have.
  if (first.toLowerCase() !== first || /\p{Script=Georgian}/u.test(first)) return first;
  // Some letters become two ("ß" → "SS"): only the first one stands for the name.
  const letter = firstLetter(upperCase(first, language));
  return letter.toLowerCase() === letter ? '' : letter;
}

/** The first letter with its marks. */
const firstLetter = (text: string): string => /\p{L}\p{M}*/u.exec(text)?.[0] ?? '';

function upperCase(letter: string, language: string): string {
  try {
    return letter.toLocaleUpperCase(language);
  } catch {
    return letter.toUpperCase();
  }
}
