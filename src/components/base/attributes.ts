import type {ComplexAttributeConverter} from 'lit';

/** An attribute that has a few allowed values; any other is as if it were not set. */
export const oneOf = <T extends string>(
  values: readonly T[],
  otherwise?: T,
): ComplexAttributeConverter<T | undefined> => ({
  fromAttribute: (value) => values.find((allowed) => allowed === value?.trim()) ?? otherwise,
});

/** An attribute that is a whole number of 1 or more; anything else gives the default. */
export const atLeastOne = <T>(otherwise: T): ComplexAttributeConverter<number | T> => ({
  fromAttribute: (value) => {
    const number = Math.floor(Number(value));
    return number >= 1 && Number.isFinite(number) ? number : otherwise;
  },
});

/** The level of a heading, 1 to 6, default 2. */
export const headingLevel: ComplexAttributeConverter<number> = {
  fromAttribute: (value) => (/^\s*[1-6]\s*$/.test(value ?? '') ? Number(value) : 2),
};

/** An attribute that names some of the allowed values, separated by spaces, in the order wished; none: all of them. */
export const listOf = <T extends string>(
  values: readonly T[],
): ComplexAttributeConverter<readonly T[]> => ({
  fromAttribute: (value) => {
    const wanted = new Set(value?.trim().split(/\s+/));
    const known = [...wanted].filter((name): name is T => values.includes(name as T));
    return known.length ? known : values;
  },
});
