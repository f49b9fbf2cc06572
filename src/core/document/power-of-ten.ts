/** Words for powers of ten, in Polish and English. */
const powers: readonly (readonly [pattern: RegExp, power: number])[] = [
  [/^\s*(tys(\.|i[aąę]c\p{L}*)?|thousands?|k)(?![\p{L}\d])/iu, 3],
  [/^\s*(mln|mio|milion\p{L}*|millions?|m)(?![\p{L}\d²³/])/iu, 6],
  [/^\s*(mld|miliard\p{L}*|billions?|bn)(?![\p{L}\d])/iu, 9],
];

/** Returns the power of ten whose word a text begins with: "tys. zł" → 3. */
export const powerAtStart = (text: string): number | undefined =>
  powers.find(([pattern]) => pattern.test(text))?.[1];
