import {foldDiacritics} from '../../i18n/fold-diacritics.js';

/** A word without case, diacritics and what joins words, for comparisons. */
export const plain = (word: string): string =>
  foldDiacritics(word.slice(0, 100)).replace(/[-_.:\s]/g, '');
