import {comparePeriods, parsePeriod, type Period} from './period.js';
import {ACTUAL} from './status.js';

/** One figure as written. A missing `value` is a gap, 0 is a real zero. */
export interface Point {
  readonly period: string;
  readonly value?: number | null | undefined;
  /** Power of ten of this value; default the series' own. */
  readonly multiplier?: number | undefined;
  /** Default `actual`. */
  readonly status?: string | undefined;
}

/** The points of one series and the power of ten in which they are written. */
export interface Series {
  readonly points: readonly Point[];
  readonly multiplier?: number | undefined;
}

/** One figure in its place. */
export interface Cell {
  /** In the common multiplier; null is a gap. */
  readonly value: number | null;
  readonly status: string;
  /** Which of the series' points it came from; −1 if the series has none for this period. */
  readonly index: number;
}

/** A point that was not taken as written. */
export interface Rejected {
  readonly code: 'duplicate' | 'not-a-number';
  readonly series: number;
  /** Which of the series' points. */
  readonly index: number;
}

/** Several series over one set of periods, all values in one power of ten. */
export interface Aligned {
  /** Power of ten of all values: 3 = thousands. */
  readonly multiplier: number;
  readonly periods: readonly Period[];
  /** One row a series, one cell a period. */
  readonly rows: readonly (readonly Cell[])[];
  readonly rejected: readonly Rejected[];
  /** No row has a value. */
  readonly empty: boolean;
}

const ABSENT: Cell = {value: null, status: ACTUAL, index: -1};

/** Beyond it sums and differences overflow; nothing that a cluster counts comes near. */
const LIMIT = 1e100;

/**
 * Moves the decimal point by way of the text: 1872227.2 by 3 is 1872227200 to the unit, where the product with
 * a power of ten may carry an error in its last digit.
 */
export function shiftDecimal(value: number, places: number): number {
  if (!places) return value;
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** The multiplier that the first series states for all, else the smallest one of its points. */
function commonMultiplier([first]: readonly Series[]): number {
  const own = first?.points.map((point) => point.multiplier ?? 0) ?? [];
  const common = first?.multiplier ?? own.reduce((a, b) => Math.min(a, b), own[0] ?? 0);
  return Number.isInteger(common) ? common : 0;
}

/**
 * Brings series to one multiplier and one set of periods. Coded periods are sorted in time; as soon as one
 * period is a text, the order of the document stands. Of duplicates the last wins.
 * @param multiplier power of ten of the result; default that of the first series
 */
export function alignSeries(
  series: readonly Series[],
  multiplier = commonMultiplier(series),
): Aligned {
  const periods = new Map<string, Period>();
  const rejected: Rejected[] = [];
  let empty = true;

  const found = series.map(({points, multiplier: unit = 0}, number) => {
    const cells = new Map<string, Cell>();
    points.forEach((point, index) => {
      const period = parsePeriod(point.period);
      const {key} = period;
      if (!periods.has(key)) periods.set(key, period);
      const former = cells.get(key);
      if (former) rejected.push({code: 'duplicate', series: number, index: former.index});
      let value = point.value ?? null;
      if (value !== null) {
        value = shiftDecimal(value, (point.multiplier ?? unit) - multiplier);
        if (!(Math.abs(value) <= LIMIT)) {
          rejected.push({code: 'not-a-number', series: number, index});
          value = null;
        } else if (Math.abs(value) < 1 / LIMIT) value = 0;
      }
      cells.set(key, {value, status: point.status || ACTUAL, index});
    });
    return cells;
  });

  const order = [...periods.values()];
  if (order.every(({kind}) => kind !== 'text')) order.sort(comparePeriods);
  const rows = found.map((cells) =>
    order.map(({key}) => {
      const cell = cells.get(key) ?? ABSENT;
      empty &&= cell.value === null;
      return cell;
    }),
  );
  return {multiplier, periods: order, rows, rejected, empty};
}
