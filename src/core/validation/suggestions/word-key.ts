import {foldDiacritics} from '../../i18n/fold-diacritics.js';

/** Returns a word without case, diacritics, spaces, hyphens, dots, colons and underscores, for comparisons. */
export const wordKey = (word: string): string =>
  foldDiacritics(word.slice(0, 100)).replace(/[-_.:\s]/g, '');
