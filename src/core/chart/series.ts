import {comparePeriods, parsePeriod, type Period} from './period.js';

/** The status that needs no explanation. All other statuses have a texture or dashes, and a name. */
export const ACTUAL = 'actual';

/** One value as in the document. A missing `value` is a gap, 0 is a real zero. */
export interface DataPoint {
  readonly period: string;
  readonly value?: number | null | undefined;
  /** Power of ten of this value. Default: the multiplier of the series. */
  readonly multiplier?: number | undefined;
  /** Default: `actual`. */
  readonly status?: string | undefined;
}

/** The data points of one series, and the power of ten of their values. */
export interface ChartSeries {
  readonly points: readonly DataPoint[];
  readonly multiplier?: number | undefined;
}

/** The value of a series in one period. */
export interface AlignedPoint {
  /** The value in the common multiplier; null for a gap. */
  readonly value: number | null;
  readonly status: string;
  /** Index of the data point in its series; −1 if the series has none for this period. */
  readonly index: number;
}

/** Several series with the same periods and the same power of ten. */
export interface AlignedSeries {
  /** Power of ten of all values: 3 for thousands. */
  readonly multiplier: number;
  readonly periods: readonly Period[];
  /** One row per series, one cell per period. */
  readonly rows: readonly (readonly AlignedPoint[])[];
}

const ABSENT: AlignedPoint = {value: null, status: ACTUAL, index: -1};

/** Larger values can overflow in sums and differences. Values of a cluster are far below this limit. */
const LIMIT = 1e100;

/**
 * Multiplies a value by a power of ten. It moves the decimal point in the text of the number, because a
 * multiplication can change the last digit: 1872227.2 with 3 places is exactly 1872227200.
 */
export function shiftDecimal(value: number, places: number): number {
  if (!places) return value;
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Returns a value that can be drawn: null if it is too large or not a number, 0 if it is too small. */
function drawable(value: number): number | null {
  const size = Math.abs(value);
  if (!(size <= LIMIT)) return null;
  return size < 1 / LIMIT ? 0 : value;
}

/**
 * Converts series to the multiplier of the first one and to the same periods. Periods are sorted by time. If
 * one of them is a text, they keep the order of the document. If a series has a period twice, the last value is
 * used.
 */
export function alignSeries(series: readonly ChartSeries[]): AlignedSeries {
  const periods = new Map<string, Period>();
  const common = series[0]?.multiplier ?? 0;

  const cellsOfSeries = series.map(({points, multiplier: unit = 0}) => {
    const cells = new Map<string, AlignedPoint>();
    points.forEach(({period: periodText, value = null, multiplier = unit, status}, index) => {
      const period = parsePeriod(periodText);
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
  const rows = cellsOfSeries.map((cells) => order.map(({key}) => cells.get(key) ?? ABSENT));
  return {multiplier: common, periods: order, rows};
}

/** The values that a summary of a row mentions, as indices of cells with a value. */
export interface SummaryIndices {
  readonly first: number;
  readonly last: number;
  /** The first one, if values are equal. The same applies to `highest`. */
  readonly lowest: number;
  readonly highest: number;
}

/** Finds the first, last, lowest and highest value of a row. Returns null if the row has no value. */
export function summaryIndices(row: readonly AlignedPoint[]): SummaryIndices | null {
  const value = (index: number) => row[index]?.value ?? 0;
  const result = {first: -1, last: -1, lowest: -1, highest: -1};
  row.forEach(({value: current}, index) => {
    if (current === null) return;
    if (result.first < 0) result.first = result.lowest = result.highest = index;
    result.last = index;
    if (current < value(result.lowest)) result.lowest = index;
    if (current > value(result.highest)) result.highest = index;
  });
  return result.first < 0 ? null : result;
}

/** A smaller change, as a ratio, is described and drawn as if there were none. */
export const MIN_CHANGE = 0.0005;

/**
 * Returns growth as a ratio: 0.041 is 4.1 %. It is 0 if the growth is less than 0.05 %. It is null if the first
 * value is not positive or the second one is negative, because such a ratio has no meaning.
 */
export function growth(before: number, now: number): number | null {
  const ratio = before > 0 && now >= 0 ? now / before - 1 : NaN;
  if (!Number.isFinite(ratio)) return null;
  return Math.abs(ratio) >= MIN_CHANGE ? ratio : 0;
}
