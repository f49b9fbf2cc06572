import {isBlank} from '../document/blank.js';
import {isRealDay} from '../document/day.js';
import type {DocumentPath} from '../document/problem.js';
import type {Fields} from '../document/read.js';
import {createWarning, type TranslatableProblemListener} from './translatable-problem.js';

/** Pairs of dates of which the first is not later than the second. */
const datesInOrder = {
  award: [
    ['validFrom', 'validUntil'],
    ['renewalFrom', 'validUntil'],
    ['dateAwarded', 'validUntil'],
  ],
  member: [['memberSince', 'memberUntil']],
  project: [['startDate', 'endDate']],
} as const;

/** Dates that contradict one another. A year or a month counts from its first day. */
export function checkDates(
  kind: keyof typeof datesInOrder,
  fields: Fields,
  parent: DocumentPath | undefined,
  report: TranslatableProblemListener,
): void {
  for (const [key, last] of datesInOrder[kind]) {
    const [from, until] = [fields[key], fields[last]];
    if (!isDay(from) || !isDay(until)) continue;
    // The less exact date of the two covers its whole period.
    if (from.slice(0, until.length) <= until) continue;
    const values = {a: key, x: from, b: last, y: until};
    report(createWarning('date-order', {key, parent}, {id: 'date-order', values}));
  }
}

const isDay = (value: unknown): value is string => typeof value === 'string' && isRealDay(value);

/**
 * Checks that a series has a summary for people who cannot see the chart, that a currency is known, and that no
 * period occurs twice.
 */
export function checkSeries(
  series: Fields,
  parent: DocumentPath | undefined,
  report: TranslatableProblemListener,
): void {
  const data = Array.isArray(series.data) ? (series.data as unknown[]) : [];
  if (data.length && isBlank(series.summary)) {
    report(createWarning('no-summary', parent, {id: 'no-summary'}));
  }
  const {kind, currency} = Object(series.unit) as Fields;
  if (kind === 'currency' && !currency) {
    report(createWarning('currency', {key: 'unit', parent}, {id: 'currency-missing'}));
  }
  const indexes = new Map<string, number>();
  data.forEach((observation, index) => {
    const {period} = Object(observation) as Fields;
    if (isBlank(period)) return;
    const name = typeof period === 'string' ? period.trim() : JSON.stringify(period);
    const previous = indexes.get(name);
    if (previous !== undefined) {
      const values = {x: name, y: previous};
      const path = {key: index, parent: {key: 'data', parent}};
      report(createWarning('duplicate-period', path, {id: 'duplicate-period', values}));
    }
    indexes.set(name, index);
  });
}
