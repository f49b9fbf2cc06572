/** Legal forms of companies and words such as "and", without full stops. They have no initials. */
const insignificantWords = new Set(
  `sp z o oo zoo spzoo s c j k p sa spj spk ska psa phu ppu ppuh ppup pphu fhu zpuh zpu zph
  gmbh ag kg ohg ug ev eg ltd llc inc plc corp co sarl sas srl spa bv nv ab as oy a and i w we na of the for und der die
  das für le la les de du des et`.split(/\s+/),
);

/**
 * Two letters for an organisation without a logo: of the first two words of its name, without the form of the company
 * ("P.P.H.U. „Żuraw” Dźwigi sp. z o.o." → "ŻD"); of a name of one word its first letter.
 *
 * @param language BCP 47 tag, for the capitals: Turkish `i` becomes `İ`
 * @returns `''` for a name without letters and digits
 */
export function organisationInitials(name: string, language = 'en'): string {
  const words = name.slice(0, 200).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’]*/gu) ?? [];
  const significantWords = words.filter(
    (word) => !insignificantWords.has(word.toLowerCase().replace(/[.'’]/g, '')),
  );
  return (significantWords.length ? significantWords : words)
    .slice(0, 2)
    .map((word) => capital(word, language))
    .join('');
}

function capital(word: string, language: string): string {
  const letter = /[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0] ?? '';
  try {
    const upper = letter.toLocaleUpperCase(language);
    // "ß" would become two letters.
    return upper.length > letter.length ? letter : upper;
  } catch {
    return letter.toUpperCase();
  }
}
