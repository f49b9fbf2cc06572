import type {ComplexAttributeConverter} from 'lit';

/** A whole number of 1 or more; `undefined` for anything else. */
export function parseAtLeastOne(value: string | number | null | undefined): number | undefined {
  const number = Math.floor(Number(value));
  return number >= 1 && Number.isFinite(number) ? number : undefined;
}

/** Parses the level of a heading, 1 to 6. Returns 2 for anything else. */
export const parseHeadingLevel = (value: string | null | undefined): number =>
  /^\s*[1-6]\s*$/.test(value ?? '') ? Number(value) : 2;

/** The level of a heading inside a section with a heading of the given level. */
export const nestedHeadingLevel = (level: number): number => Math.min(6, level + 1);

/** Parses a space-separated list of allowed values and keeps its order. Returns all allowed values if the list contains none. */
export function parseList<T extends string>(
  values: readonly T[],
  value: string | null | undefined,
): readonly T[] {
  const names = new Set(value?.trim().split(/\s+/));
  const allowed = [...names].filter((name): name is T => values.includes(name as T));
  return allowed.length ? allowed : values;
}

/** A list of allowed values; frameworks set it also as the attribute's text. */
export const asList = <T extends string>(
  values: readonly T[],
  value: readonly T[] | string,
): readonly T[] => (typeof value === 'string' ? parseList(values, value) : value);

/** An attribute that has a few allowed values; any other is as if it were not set. */
export const oneOf = <T extends string>(
  values: readonly T[],
  defaultValue?: T,
): ComplexAttributeConverter<T | undefined> => ({
  fromAttribute: (value) => values.find((allowed) => allowed === value?.trim()) ?? defaultValue,
});

/** Converts an attribute that is a whole number of 1 or more. Any other value results in the default. */
export const atLeastOne = <T>(defaultValue: T): ComplexAttributeConverter<number | T> => ({
  fromAttribute: (value) => parseAtLeastOne(value) ?? defaultValue,
});

/** Converts the level of a heading: 1 to 6, default 2. */
export const headingLevel: ComplexAttributeConverter<number> = {fromAttribute: parseHeadingLevel};

/** Converts an attribute that lists some of the allowed values; see `parseList`. */
export const listOf = <T extends string>(
  values: readonly T[],
): ComplexAttributeConverter<readonly T[]> => ({
  fromAttribute: (value) => parseList(values, value),
});
