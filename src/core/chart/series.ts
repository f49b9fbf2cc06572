import {comparePeriods, parsePeriod, type Period} from './period.js';

/** The status that needs no mark. All others are told apart by texture or dash, and by words. */
export const ACTUAL = 'actual';

/** One figure as written. A missing `value` is a gap, 0 is a real zero. */
export interface DataPoint {
  readonly period: string;
  readonly value?: number | null | undefined;
  /** Power of ten of this value; default the series' own. */
  readonly multiplier?: number | undefined;
  /** Default `actual`. */
  readonly status?: string | undefined;
}

/** The points of one series and the power of ten in which they are written. */
export interface Series {
  readonly points: readonly DataPoint[];
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

/** Several series over one set of periods, all values in one power of ten. */
export interface Aligned {
  /** Power of ten of all values: 3 = thousands. */
  readonly multiplier: number;
  readonly periods: readonly Period[];
  /** One row a series, one cell a period. */
  readonly rows: readonly (readonly Cell[])[];
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

/** A value that can be drawn: what is too large or no number is missing, what is too small is zero. */
function drawable(value: number): number | null {
  const size = Math.abs(value);
  if (!(size <= LIMIT)) return null;
  return size < 1 / LIMIT ? 0 : value;
}

/**
 * Brings series to the multiplier of the first of them and to one set of periods. Coded periods are sorted in time; as
 * soon as one period is a text, the order of the document stands. Of duplicates the last wins.
 */
export function alignSeries(series: readonly Series[]): Aligned {
  const periods = new Map<string, Period>();
  const common = series[0]?.multiplier ?? 0;

  const found = series.map(({points, multiplier: unit = 0}) => {
    const cells = new Map<string, Cell>();
    points.forEach(({period: written, value = null, multiplier = unit, status}, index) => {
      const period = parsePeriod(written);
      periods.set(period.key, period);
      cells.set(period.key, {
        value: value === null ? null : drawable(shiftDecimal(value, multiplier - common)),
        status: status || ACTUAL,
        index,
      });
    });
    return cells;
  });

  const order = [...periods.values()];
  if (order.every(({kind}) => kind !== 'text')) order.sort(comparePeriods);
  const rows = found.map((cells) => order.map(({key}) => cells.get(key) ?? ABSENT));
  return {multiplier: common, periods: order, rows};
}

/** What a sentence says about a row: indices of cells that have a value. */
export interface Extremes {
  readonly first: number;
  readonly last: number;
  /** Of equal values the first. */
  readonly lowest: number;
  readonly highest: number;
}

/** The facts of a row; null if it has no value. */
export function extremes(row: readonly Cell[]): Extremes | null {
  const value = (index: number) => row[index]?.value ?? 0;
  const facts = {first: -1, last: -1, lowest: -1, highest: -1};
  row.forEach(({value: now}, index) => {
    if (now === null) return;
    if (facts.first < 0) facts.first = facts.lowest = facts.highest = index;
    facts.last = index;
    if (now < value(facts.lowest)) facts.lowest = index;
    if (now > value(facts.highest)) facts.highest = index;
  });
  return facts.first < 0 ? null : facts;
}

/**
 * Growth as a ratio: 0.041 is 4.1 %. 0 where it is less than a twentieth of one per cent; null from zero or a loss, and
 * to a loss, where it would say nothing.
 */
export function growth(before: number, now: number): number | null {
  const ratio = before > 0 && now >= 0 ? now / before - 1 : NaN;
  if (!Number.isFinite(ratio)) return null;
  return Math.abs(ratio) >= 0.0005 ? ratio : 0;
}
