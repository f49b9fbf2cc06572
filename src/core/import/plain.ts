import {foldDiacritics} from '../i18n/fold-diacritics.js';

/** A header or a value without what people write differently: case, diacritics, spaces, punctuation. */
export const plain = (text: string): string => foldDiacritics(text).replace(/[^\p{L}\p{N}]+/gu, '');
