/** The place of a cell in a sheet. Rows and columns are counted from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The kind of problem with a cell or a row. */
export type CellProblemCode =
  | 'date-unclear'
  | 'date-unknown'
  | 'number-unclear'
  | 'number-unknown'
  | 'range-unknown'
  | 'value-unknown'
  | 'name-missing'
  | 'period-missing'
  | 'total-row'
  | 'cell-without-header'
  | 'quote-without-end'
  | 'series-repeated';

/** A problem with a cell that cannot be read. */
export interface CellProblem extends CellPlace {
  readonly code: CellProblemCode;
  /** The text of the cell. */
  readonly found: string;
  /** The text to write instead. */
  readonly expected: string | {readonly en: string; readonly pl: string};
}
