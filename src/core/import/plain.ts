/** A header or a value without what people write differently: case, diacritics, spaces, punctuation. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    // The stroke of ł does not decompose.
    .replaceAll('ł', 'l')
    .replace(/[^\p{L}\p{N}]+/gu, '');
