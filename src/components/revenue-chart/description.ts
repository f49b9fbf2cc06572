import {areAlike, isNextPeriod} from '../../core/chart/period.js';
import {ACTUAL, summaryIndices, growth} from '../../core/chart/series.js';
import type {Unit} from '../../core/document/schema/series.js';
import {formatNumber} from '../../core/i18n/format.js';
import {str, type Locale} from '../../core/i18n/locale.js';
import {MORE_DIGITS, PERCENT} from './number-format.js';
import type {ChartModel} from './chart-model.js';

/** The part of the model that sentences need. */
type SentenceModel = Omit<ChartModel, 'sentences' | 'summary'>;

/** The heading of a chart without a name: "Revenue", or "Figures" if the values are not an amount of money. */
export const chartHeading = (
  {msg}: Locale,
  {currency, kind = currency && 'currency', label}: Unit = {},
): string =>
  (kind ? kind === 'currency' : !label)
    ? msg('Revenue', {id: 'revenue-chart'})
    : msg('Figures', {id: 'figures'});

export const chartEmpty = ({msg}: Locale): string =>
  msg('There are no figures to show yet.', {id: 'chart-empty'});

/** The status in words. Returns unknown statuses unchanged. */
export function statusLabel({msg}: Locale, status: string): string {
  switch (status) {
    case ACTUAL:
      return msg('actual', {id: 'actual'});
    case 'planned':
      return msg('planned', {id: 'planned'});
    case 'forecast':
      return msg('forecast', {id: 'forecast'});
    case 'estimated':
      return msg('estimated', {id: 'estimated'});
    case 'provisional':
      return msg('provisional', {id: 'provisional'});
    default:
      return status;
  }
}

/** The help text about the keyboard. */
export function keyboardHelp({msg}: Locale, several: boolean): string {
  const keys = msg('Left and right arrow keys: previous and next value.', {id: 'keys-values'});
  const series = msg('Up and down arrow keys: another series.', {id: 'keys-series'});
  const others = msg('Home and End: first and last value. Escape: close.', {id: 'keys-ends'});
  return [keys, several ? series : '', others].filter(Boolean).join(' ');
}

/** Higher growth is described as a factor; above the second limit, only as "rising". */
const MAX_GROWTH = 10;
const MAX_TIMES = 1000;

/**
 * The change in words: "up 4.1%", or only the direction if a ratio is not meaningful. Returns `''` without two values.
 * @param percent whether the values are percentages, for which a ratio would be misleading
 */
export function describeChange(
  locale: Locale,
  before: number | null,
  now: number | null,
  percent = false,
): string {
  const {msg} = locale;
  if (before === null || now === null) return '';
  if (before === now) return msg('unchanged', {id: 'unchanged'});
  const rise = now > before;
  const ratio = percent ? null : growth(before, now);
  // Would be rounded to "down 100%" although the value is not zero.
  const isRoundedAway = ratio !== null && now !== 0 && ratio < -0.9995;
  if (ratio === null || ratio > MAX_TIMES || isRoundedAway) {
    return rise ? msg('rising', {id: 'rising'}) : msg('falling', {id: 'falling'});
  }
  if (!ratio) return msg('almost unchanged', {id: 'almost-unchanged'});
  if (ratio > MAX_GROWTH) {
    const times = formatNumber(locale, Math.round(ratio + 1));
    return msg(str`${times} times as high`, {id: 'times'});
  }
  const percentage = Math.abs(ratio) * 100;
  const options = {...PERCENT, maximumFractionDigits: percentage < 100 ? 1 : 0};
  const share = formatNumber(locale, percentage, options);
  return rise ? msg(str`up ${share}`, {id: 'up'}) : msg(str`down ${share}`, {id: 'down'});
}

/** The change of a value from the period right before it. Percentages are not compared. */
export function changeAt(
  {data, format}: ChartModel,
  locale: Locale,
  series: number,
  index: number,
): string {
  const value = (at: number) => data.rows[series]?.[at]?.value ?? null;
  const {[index - 1]: before, [index]: now} = data.periods;
  return format.percent || !isNextPeriod(before, now)
    ? ''
    : describeChange(locale, value(index - 1), value(index));
}

/** The description of a value for screen readers: "2019, 2.3 billion PLN, planned, up 4.1%". */
export function describePoint(
  model: ChartModel,
  locale: Locale,
  series: number,
  index: number,
): string {
  const {names, format} = model;
  const {value = null, status, note, amount} = model.figure(series, index) ?? {};
  return [
    names.length > 1 ? names[series]?.text : '',
    model.spokenPeriod(index),
    value === null ? (amount ?? locale.msg('no figure', {id: 'no-figure'})) : format.spoken(value),
    status,
    changeAt(model, locale, series, index),
    note?.text,
  ]
    .filter(Boolean)
    .join(', ');
}

/** The fewest additional decimal places with which different values look different. */
function moreDigits({format}: SentenceModel, values: readonly number[]): number {
  const distinct = new Set(values);
  return (
    MORE_DIGITS.find(
      (more) =>
        new Set([...distinct].map((value) => format.compact(value, more))).size === distinct.size,
    ) ?? 0
  );
}

/**
 * Describes a series in one sentence: first, last, change, highest and lowest value, with their statuses unless actual. For
 * categories, which have no direction, only the highest and lowest value. Returns `''` if there are no values or nothing to
 * describe, and for periods of several kinds, because the value of a year cannot be compared with that of a quarter.
 */
export function describeSeries(model: SentenceModel, locale: Locale, series: number): string {
  const row = model.data.rows[series] ?? [];
  const facts = summaryIndices(row);
  if (!facts) return '';
  const {format, data} = model;
  const {msg} = locale;
  const {first, last, highest, lowest} = facts;
  const value = (index: number) => row[index]?.value ?? 0;
  const more = moreDigits(model, [first, last, highest, lowest].map(value));
  const valueWithContext = (index: number) => {
    const status = model.figure(series, index)?.status;
    const when = [model.period(index), status].filter(Boolean).join(', ');
    return `${format.compact(value(index), more)} (${when})`;
  };
  if (first === last) return `${valueWithContext(first)}.`;
  const {[first]: start, [last]: end} = data.periods;
  if (!areAlike(start, end)) return '';
  const isFlat = format.compact(value(highest), more) === format.compact(value(lowest), more);
  const range = isFlat
    ? ''
    : describeRange(locale, valueWithContext(highest), valueWithContext(lowest));
  if (start?.kind === 'text') return range && `${capital(range)}.`;
  const change = describeChange(locale, value(first), value(last), format.percent);
  if (isFlat && row.every((one) => one.value === null || one.status === ACTUAL))
    return `${periodRange(model, first, last)}: ${format.compact(value(first))}, ${change}.`;
  const from = valueWithContext(first);
  const to = valueWithContext(last);
  // In Polish, a counted noun would need another case after "od" and "do".
  const sentence = format.hasNoun
    ? msg(str`From ${from} to ${to}, ${change}`, {id: 'summary-counted'})
    : msg(str`From ${from} to ${to}, ${change}`, {id: 'summary'});
  return range ? `${sentence}; ${range}.` : `${sentence}.`;
}

/**
 * Describes several series in one sentence: the time span, and the highest and lowest of all values, with their statuses unless
 * actual. Returns `''` for periods of several kinds.
 */
export function describeAll(model: SentenceModel, locale: Locale): string {
  const {data, names, format} = model;
  const {periods} = data;
  const extremes = data.rows.flatMap((row, series) => {
    const facts = summaryIndices(row);
    if (!facts) return [];
    return [facts.highest, facts.lowest].map((index) => ({
      ...{series, index, value: row[index]?.value ?? 0},
    }));
  });
  const [most, least] = [
    extremes.toSorted((a, b) => b.value - a.value)[0],
    extremes.toSorted((a, b) => a.value - b.value)[0],
  ];
  const [first] = periods;
  const last = periods.at(-1);
  if (!most || !least || !areAlike(first, last)) return '';
  const more = moreDigits(model, [most.value, least.value]);
  const amount = ({value}: (typeof extremes)[number]) => format.compact(value, more);
  const valueWithContext = (extreme: (typeof extremes)[number]) => {
    const {series, index} = extreme;
    const status = model.figure(series, index)?.status;
    const context = [names[series]?.text, model.period(index), status].filter(Boolean).join(', ');
    return `${amount(extreme)} (${context})`;
  };
  const span = first?.months && first !== last ? periodRange(model, 0, periods.length - 1) : '';
  if (amount(most) === amount(least)) return `${[span, amount(most)].filter(Boolean).join(': ')}.`;
  const sentence = describeRange(locale, valueWithContext(most), valueWithContext(least));
  return span ? `${span}, ${sentence}.` : `${capital(sentence)}.`;
}

/** The time from one period to another: "2019–2024", "H1 2019 – H2 2024". */
function periodRange(model: SentenceModel, first: number, last: number): string {
  const dash = model.data.periods[first]?.kind === 'year' ? '–' : ' – ';
  return `${model.period(first)}${dash}${model.period(last)}`;
}

const describeRange = ({msg}: Locale, most: string, least: string): string =>
  msg(str`highest: ${most}, lowest: ${least}`, {id: 'extremes'});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
