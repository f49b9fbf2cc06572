/** Academic and other titles that stand before a name, without their full stops. */
const titles = new Set(
  'dr hab prof mgr inż inz lic doc ing dipl mag mr mrs ms mx sir dame rev hon msc bsc phd med'.split(
    ' ',
  ),
);

/**
 * The initials of a person's name: of the first name and the last one, in capitals of the name's language. Titles do
 * not count ("Prof. Roman Kaczyński" → "RK"), nor what follows a comma ("Paweł Węgierek, prof. PL" → "PW").
 *
 * @param language BCP 47 tag: Turkish `i` becomes `İ`
 * @returns `''` for scripts without capitals, where single letters of a name tell nothing
 */
export function initials(name: string, language = 'en'): string {
  const words = (name.split(',')[0] ?? '').normalize('NFC').split(/\s+/);
  const names = words.filter(
    (part) => firstLetter(part) && !part.startsWith('(') && !isTitle(part),
  );
  const chosen = names.length > 1 ? [names[0], names.at(-1)] : names;
  return chosen.map((part) => capital(part ?? '', language)).join('');
}

/** With all their stops the titles are shorter than that. */
const isTitle = (part: string): boolean =>
  part.length < 8 && titles.has(part.replace(/[.'’]/g, '').toLowerCase());

/** The first letter in capitals; a script without upper and lower case has none. */
function capital(part: string, language: string): string {
  const first = firstLetter(part);
  if (first.toLowerCase() !== first) return first;
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
