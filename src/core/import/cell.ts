/** The value of a cell. A number is a number of the spreadsheet, not a text with digits. */
export type Cell = string | number;

/** The cells of a row. */
export type Row = readonly Cell[];

const nothing = /^(?:[-–—?]|n\/?a|n\/?d|b\/?d|b\.d\.|brak|null|#[\p{L}\d/!?]+[!?]?)$/iu;

/** Returns whether a cell contains no information: an empty cell, a dash, "n/a", "brak", or the error of a formula. */
export const isEmptyCell = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && (!cell.trim() || nothing.test(cell.trim())));
