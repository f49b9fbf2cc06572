/** What a cell of a sheet holds. A number is one of the spreadsheet, not a text with digits. */
export type Cell = string | number;

export type Row = readonly Cell[];

const nothing = /^(?:[-–—?]|n\/?a|n\/?d|b\/?d|b\.d\.|brak|null|#[\p{L}\d/!?]+[!?]?)$/iu;

/** Whether a cell says nothing: an empty one, a dash, "n/a", "brak", the error of a formula. */
export const isEmptyCell = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && (!cell.trim() || nothing.test(cell.trim())));
