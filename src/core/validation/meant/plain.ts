/** A word as it is compared with others: small letters without marks, nothing between them. */
export const plain = (word: string): string =>
  word
    .slice(0, 100)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/[-_.:\s]/g, '');
