import {foldDiacritics} from '../i18n/fold-diacritics.js';

/** Returns a header or a value without case, diacritics, spaces and punctuation, for comparisons. */
export const cellKey = (text: string): string =>
  foldDiacritics(text).replace(/[^\p{L}\p{N}]+/gu, '');
