import {unsafeCSS, type CSSResult} from 'lit';

/**
 * Rules for the widths at which a list has room for 2, 3, 4 and 5 columns.
 *
 * @param widths those widths
 * @param rules the rules for the class names of `columns` with the letter `s`, `m`, `l` or `x`
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
 * Sets the number of columns from the class names of `columns`.
 *
 * @param list selector of the list
 * @param widths the widths from which there is room for 2, 3, 4 and 5 columns
 */
export const columnBands = (list: string, ...widths: readonly string[]): CSSResult =>
  bands(widths, (letter, room) =>
    [1, 2, 3, 4, 5]
      .slice(0, room)
      .map((count) => `${list}.${letter}${count}{--_columns:${count}}`)
      .join(''),
  );
