import {unsafeCSS, type CSSResult} from 'lit';

/**
 * Creates container queries for the widths at which a list has room for 2, 3, 4 and 5 columns.
 *
 * @param widths the smallest container width for each number of columns
 * @param rules returns the rules for the letter `s`, `m`, `l` or `x` of the class names from `columnClasses`
 */
export const bands = (
  widths: readonly string[],
  rules: (letter: string, room: number) => string,
): CSSResult =>
  unsafeCSS(
    widths
      .map((width, i) => `@container (inline-size>=${width}){${rules('smlx'[i] ?? '', i + 2)}}`)
      .join(''),
  );

/**
 * Sets the number of columns according to the class names from `columnClasses`.
 *
 * @param list selector of the list
 * @param widths the smallest container widths for 2, 3, 4 and 5 columns
 */
export const columnBands = (list: string, ...widths: readonly string[]): CSSResult =>
  bands(widths, (letter, room) =>
    [1, 2, 3, 4, 5]
      .slice(0, room)
      .map((count) => `${list}.${letter}${count}{--_columns:${count}}`)
      .join(''),
  );
