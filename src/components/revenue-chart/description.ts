import {type Locale, str} from '../../core/i18n/locale.js';
import {ACTUAL, extremes, growth} from '../../core/chart/series.js';
import {follows} from '../../core/chart/period.js';
import {formatNumber} from '../../core/i18n/format.js';
import {PERCENT} from './number-format.js';
import type {ChartModel} from './chart-model.js';

export const chartHeading = ({msg}: Locale): string => msg('Revenue', {id: 'revenue-chart'});

export const chartEmpty = ({msg}: Locale): string =>
  msg('There are no figures to show yet.', {id: 'chart-empty'});

/** A status in words. One that we do not know stands as it is. */
export function statusWords({msg}: Locale, status: string): string {
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

/** What the keys do. */
export const keyboardHelp = ({msg}: Locale): string =>
  msg(
    'Arrow keys: from figure to figure, from series to series. Home, End: first, last. Escape: close.',
    {id: 'chart-keys'},
  );

/** What a sentence is made of. */
type Figures = Omit<ChartModel, 'sentences' | 'summary'>;

/**
 * "up 4.1%"; only the direction where a ratio would say nothing; empty without two figures.
 * @param percent they are of per cent already, of which a ratio would be misread
 */
export function changeWords(
  locale: Locale,
  before: number | null,
  now: number | null,
  percent = false,
): string {
  const {msg} = locale;
  if (before === null || now === null) return '';
  if (before === now) return msg('unchanged', {id: 'unchanged'});
  const ratio = percent ? null : growth(before, now);
  const rise = now > before;
  if (ratio === null) return rise ? msg('rising', {id: 'rising'}) : msg('falling', {id: 'falling'});
  const options = {...PERCENT, maximumFractionDigits: 1};
  const share = formatNumber(locale, Math.abs(ratio) * 100, options);
  return rise ? msg(str`up ${share}`, {id: 'up'}) : msg(str`down ${share}`, {id: 'down'});
}

/** The change of a figure against the period right before it. Points of per cent are not compared. */
export function changeAt(
  {data, amounts}: ChartModel,
  locale: Locale,
  series: number,
  index: number,
): string {
  const value = (at: number) => data.rows[series]?.[at]?.value ?? null;
  const {[index - 1]: before, [index]: now} = data.periods;
  return amounts.percent || !follows(before, now)
    ? ''
    : changeWords(locale, value(index - 1), value(index));
}

/** One figure as a screen reader says it: "2019, planned, 2,345,678 thousand PLN, up 4.1%, 3 of 6". */
export function spokenPoint(
  model: ChartModel,
  locale: Locale,
  series: number,
  index: number,
): string {
  const {names, data, amounts} = model;
  const {value = null, status, note, amount} = model.figure(series, index) ?? {};
  const place = index + 1;
  const all = data.periods.length;
  return [
    names.length > 1 ? names[series]?.text : '',
    model.period(index),
    status,
    value === null ? (amount ?? locale.msg('no figure', {id: 'no-figure'})) : amounts.spoken(value),
    changeAt(model, locale, series, index),
    note?.text,
    locale.msg(str`${place} of ${all}`, {id: 'place'}),
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * What a row of figures shows, in one sentence: first, last, direction, highest and lowest, and which of them are not
 * actual. Categories, and periods of several kinds, have no direction: of them only the highest and the lowest. Empty
 * without a figure, or where there is nothing to tell.
 */
export function spokenRow(model: Figures, locale: Locale, series: number): string {
  const facts = extremes(model.data.rows[series] ?? []);
  if (!facts) return '';
  const {amounts, data} = model;
  const value = (index: number) => data.rows[series]?.[index]?.value ?? 0;
  const named = (index: number) => {
    const status = model.figure(series, index)?.status;
    return `${amounts.scaled(value(index))} (${[model.period(index), status].filter(Boolean).join(', ')})`;
  };
  const {msg} = locale;
  const {first, last, highest, lowest} = facts;
  const from = named(first);
  const to = named(last);
  if (first === last) return `${from}.`;
  const most = named(highest);
  const least = named(lowest);
  const range = msg(str`highest: ${most}, lowest: ${least}`, {id: 'extremes'});
  const {[first]: start, [last]: end} = data.periods;
  if (start?.kind !== end?.kind || start?.kind === 'text')
    return highest === lowest ? '' : `${range.charAt(0).toUpperCase()}${range.slice(1)}.`;
  const change = changeWords(locale, value(first), value(last), amounts.percent);
  const sentence = msg(str`From ${from} to ${to}, ${change}`, {id: 'summary'});
  return highest === lowest ? `${sentence}.` : `${sentence}; ${range}.`;
}
