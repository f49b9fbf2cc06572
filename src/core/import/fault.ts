/** A place in a sheet; both count from 1, as in the spreadsheet. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export type FaultCode =
  | 'date-unclear'
  | 'date-unknown'
  | 'number-unclear'
  | 'number-unknown'
  | 'range-unknown'
  | 'value-unknown'
  | 'name-missing'
  | 'period-missing'
  | 'cell-without-header';

/** Something in a sheet that cannot be read. */
export interface Fault extends CellPlace {
  readonly code: FaultCode;
  /** What the cell says. */
  readonly found: string;
  /** What to write instead. */
  readonly expected: string | {readonly en: string; readonly pl: string};
}
