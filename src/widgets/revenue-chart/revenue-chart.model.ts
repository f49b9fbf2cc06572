import {alignSeries, type Aligned} from '../../chart/series.js';
import {ACTUAL} from '../../chart/status.js';
import {nameAndUrl} from '../../data/named.js';
import type {Observation, Series} from '../../data/schema/series.js';
import {linkAddress} from '../../data/address.js';
import type {Locale} from '../../locale/locale.js';
import {formatPeriod} from '../../locale/period.js';
import {phrase, type Phrase} from '../../locale/text.js';
import {amountsOf, type Amounts} from './amounts.js';
import {spokenRow} from './spoken.js';
import {statusWords} from './words.js';

export {chartHeading} from './words.js';

/** One figure, in words. */
export interface Figure {
  /** As it stands in the document. */
  readonly observation: Observation;
  /** In the unit of the chart; null is a gap. */
  readonly value: number | null;
  /** The value in the reader's language, else that there is none. */
  readonly amount: string;
  /** "planned"; empty for actual figures and for gaps. */
  readonly status: string;
  readonly note: Phrase | undefined;
}

/** What a chart says and shows. */
export interface ChartModel {
  /** All figures in one unit, by series and period. */
  readonly data: Aligned;
  readonly names: readonly Phrase[];
  /** The name of the series, where there is but one. */
  readonly title: Phrase | undefined;
  readonly summary: Phrase | undefined;
  readonly amounts: Amounts;
  /** The periods in the reader's language. */
  readonly periods: readonly string[];
  /** One figure in words; `undefined` where the series has no such period. */
  figure(series: number, index: number): Figure | undefined;
  readonly source: {readonly name: Phrase; readonly url: string | undefined} | undefined;
}

/**
 * The series to show: those that are asked for, in the order asked for; else the first. What is in another unit than
 * the first of them cannot share its axis and is left out.
 * @param ids space separated
 */
export function chooseSeries(list: readonly Series[], ids: string | undefined): Series[] {
  const wanted = [...new Set(ids?.split(/\s+/))].flatMap(
    (id) => list.find((one) => one.id === id) ?? [],
  );
  const chosen = wanted.length ? wanted : list.slice(0, 1);
  const first = chosen[0]?.unit;
  return chosen.filter(
    ({unit}) => unit?.currency === first?.currency && unit?.kind === first?.kind,
  );
}

/** Whether there is no figure at all. */
export const hasNoFigures = (list: readonly Series[]): boolean =>
  list.every(({data}) => !data?.some(({value}) => value !== null));

/**
 * What a chart shows of its series.
 * @param list what `chooseSeries` gives, at least one
 * @param base absolute address that the address of the source is relative to
 */
export function chartModel(list: readonly Series[], locale: Locale, base: string): ChartModel {
  const period = ({period}: Observation) =>
    typeof period === 'number' ? String(period) : (phrase(locale, period)?.text ?? '');
  const data = alignSeries(
    list.map(({data: points = [], unit}) => ({
      multiplier: unit?.multiplier ?? 0,
      points: points.map((point) => ({...point, period: period(point)})),
    })),
  );
  const [first] = list;
  const amounts = amountsOf(data, first?.unit, locale);
  const noFigure = locale.msg('no figure', {id: 'no-figure'});
  const names = list.map(({name, id}, i) => phrase(locale, name) ?? {text: id ?? String(i + 1)});
  const {name, url} = nameAndUrl(first?.source);
  const source = phrase(locale, name);
  const model: ChartModel = {
    data,
    names,
    title: list.length === 1 ? phrase(locale, first?.name) : undefined,
    amounts,
    periods: data.periods.map((one) => formatPeriod(locale, one)),
    figure(series, index) {
      const {value = null, status = '', index: at = -1} = data.rows[series]?.[index] ?? {};
      const observation = list[series]?.data?.[at];
      return (
        observation && {
          observation,
          value,
          amount: value === null ? noFigure : amounts.plain(value),
          status: value === null || status === ACTUAL ? '' : statusWords(locale, status),
          note: phrase(locale, observation.note),
        }
      );
    },
    source: source && {name: source, url: linkAddress(url, base)},
    summary: undefined,
  };
  // An author's sentence is about one series.
  const authored = list.length === 1 ? phrase(locale, first?.summary) : undefined;
  const sentence = (name: Phrase, series: number) => {
    const row = spokenRow(model, locale, series);
    return list.length > 1 && row ? `${name.text}: ${row}` : row;
  };
  const text = names.map(sentence).filter(Boolean).join(' ');
  return {...model, summary: authored ?? (text ? {text} : undefined)};
}
