const before = '$1\u00a0';

/** A word of one letter and the space after it: "w klastrze", "I półrocze". */
const shortWord = /(?<![\p{L}\p{N}])([aiouwz]) (?=\S)/giu;

/** Replaces the space after a Polish word of one letter with a no-break space, because such a word does not end a line. */
export const keepShortWords = (text: string): string => text.replace(shortWord, before);

/** The spaces of an amount: "1 234", "30 %", "1.4 billion PLN", "1,4 mld zł", "PLN 1.4", "{0} mln". */
const amountSpaces =
  /(?<=[\d}]|tys\.|ml[nd]|illion|thousand) (?=\d{3}(?!\d)|[%€$£]|(?:tys\.|ml[nd]|[mb]illion|thousand|zł|[A-Z]{3})(?!\p{L}))|(?<=[€$£]|(?<!\p{L})[A-Z]{3}) (?=\d)/gu;

/** Replaces the spaces of an amount with no-break spaces, because a number does not part from its unit. */
export const keepAmounts = (text: string): string => text.replace(amountSpaces, '\u00a0');

/**
 * Places where a Polish line must not end, as pattern and replacement. `{0}` and `${0}` stand for values, which
 * are mostly numbers. Source: the typographic rules in `docs/pl/style.md`.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [shortWord, before],
  // After an abbreviation: "tys. zł", "II kw. 2026", "prof. Nowak".
  [
    /(?<!\p{L})((?:al|ds|im|inż|kw|np|półr|prof|str|św|tys|tzw|ul)\.|dr|mgr|mld|mln|nr) (?=\S)/giu,
    before,
  ],
  [amountSpaces, '\u00a0'],
  // Between a number and another unit: "15 sekund", "5 MB", "2026 r.", "II kw.".
  [
    /([\dIVX}]) (?=(?:kw\.|półr\.|euro|r\.|proc\.|pkt|px|[kMG]i?B|godz\.|min|sekund|dni)(?![\p{L}\p{N}]))/gu,
    before,
  ],
  // Between groups of two digits: "+48 85 000 00 00".
  [/(\d) (?=\d\d(?!\d))/g, before],
  // Before a dash, which must not begin a line.
  [/(\S) (?=[–—] )/g, before],
];

/** Adds no-break spaces to a Polish message, so that no line ends where it must not. */
export const withNoBreakSpaces = (text: string): string =>
  rules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
