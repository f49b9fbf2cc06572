import {isBlank} from '../document/blank.js';
import {isRealDay} from '../document/day.js';
import {jsonPath, type Place} from '../document/problem.js';
import type {Fields, Report} from '../document/read.js';

/** Dates that contradict one another. A year or a month counts from its first day. */
export function checkAward(award: Fields, up: Place | undefined, report: Report): void {
  const order = [
    ['validFrom', 'validUntil'],
    ['renewalFrom', 'validUntil'],
    ['dateAwarded', 'validUntil'],
  ] as const;
  for (const [key, last] of order) {
    const [from, until] = [award[key], award[last]];
    if (!isDay(from) || !isDay(until)) continue;
    // The shorter of the two covers its whole period.
    if (from.slice(0, until.length) <= until) continue;
    const message = `${key} (${from}) is later than ${last} (${until})`;
    report({code: 'date-order', level: 'warning', path: jsonPath({key, up}), message});
  }
}

const isDay = (value: unknown): value is string => typeof value === 'string' && isRealDay(value);

/** A chart that says nothing to those who do not see it, and points that hide one another. */
export function checkSeries(series: Fields, up: Place | undefined, report: Report): void {
  const warn = (code: string, at: Place | undefined, message: string) =>
    report({code, level: 'warning', path: jsonPath(at), message});
  const data = Array.isArray(series.data) ? (series.data as unknown[]) : [];
  if (data.length && isBlank(series.summary)) {
    warn('no-summary', up, 'a chart without a summary says little to those who do not see it');
  }
  const {kind, currency} = Object(series.unit) as Fields;
  if (kind === 'currency' && !currency) {
    warn('currency', {key: 'unit', up}, 'kind "currency" without a currency');
  }
  const seen = new Map<string, number>();
  data.forEach((observation, index) => {
    const {period} = Object(observation) as Fields;
    if (isBlank(period)) return;
    const name = typeof period === 'string' ? period.trim() : JSON.stringify(period);
    const place = {key: index, up: {key: 'data', up}};
    const before = seen.get(name);
    if (before !== undefined) {
      warn('duplicate-period', place, `${name} stands twice (also data[${before}]): the last wins`);
    }
    seen.set(name, index);
  });
}
