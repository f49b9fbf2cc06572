import {ACTUAL, alignSeries} from '../../core/chart/series.js';
import type {DocumentMetadata} from '../../core/document/schema/metadata.js';
import type {Observation, Series, Unit} from '../../core/document/schema/series.js';
import {resolveText} from '../../core/i18n/resolve-text.js';
import {amountsOf} from './number-format.js';
import {nameAndUrl} from '../../core/document/name-and-url.js';
import {str, type Locale} from '../../core/i18n/locale.js';
import {formatPeriod} from '../../core/i18n/period.js';
import type {ChartModel, Figure} from './chart-model.js';
import {spokenRow, statusWords} from './description.js';

export {chartHeading} from './description.js';

/**
 * The series that are asked for, in the order asked for; else the first.
 * @param ids space separated
 */
export function chooseSeries(list: readonly Series[], ids: string | undefined): Series[] {
  const wanted = [...new Set(ids?.split(/\s+/))].flatMap(
    (id) => list.find((one) => one.id === id) ?? [],
  );
  return wanted.length ? wanted : list.slice(0, 1);
}

/** A unit without its power of ten. What is counted is told by its label alone. */
const kindOf = ({currency = '', kind = currency && 'currency', label}: Unit = {}): string =>
  JSON.stringify([currency.toUpperCase(), kind, kind === 'count' && label]);

/** What is in another unit than the first cannot share its axis. */
const ofOneUnit = (chosen: readonly Series[]): readonly Series[] =>
  chosen.filter(({unit}) => kindOf(unit) === kindOf(chosen[0]?.unit));

/** Whether there is no figure at all. */
export const hasNoFigures = (chosen: readonly Series[]): boolean =>
  ofOneUnit(chosen).every(({data}) => !data?.some(({value}) => value !== null));

/**
 * What a chart shows of its series.
 * @param chosen what `chooseSeries` gives, at least one
 * @param source of the document, for figures that tell none
 */
export function toChartModel(
  chosen: readonly Series[],
  locale: Locale,
  source?: DocumentMetadata['source'],
): ChartModel {
  const list = ofOneUnit(chosen);
  // Of ten thousand points hardly one has to be made anew.
  const isWritten = (point: Observation): point is Observation & {period: string} =>
    typeof point.period === 'string';
  const written = ({period}: Observation) =>
    typeof period === 'object' ? (resolveText(locale, period)?.text ?? '') : String(period);
  const data = alignSeries(
    list.map(({data: points = [], unit}) => ({
      multiplier: unit?.multiplier ?? 0,
      points: points.map((point) =>
        isWritten(point) ? point : {...point, period: written(point)},
      ),
    })),
  );
  const [first] = list;
  const amounts = amountsOf(data, first?.unit, locale);
  const {msg} = locale;
  const noFigure = msg('no figure', {id: 'no-figure'});
  const nameOf = ({name, id}: Series, i: number) =>
    resolveText(locale, name) ?? {text: id ?? `${i + 1}`};
  const names = list.map(nameOf);
  const others = chosen
    .filter((one) => !list.includes(one))
    .map((one, i) => {
      const {label, kind, currency = ''} = one.unit ?? {};
      const unit = resolveText(locale, label)?.text ?? (kind === 'percent' ? '%' : currency);
      return nameOf(one, i).text + (unit && ` (${unit})`);
    })
    .join(', ');
  const alone = list.length === 1;
  const model = {
    data,
    names,
    title: alone ? resolveText(locale, first?.name) : undefined,
    amounts,
    period(index: number): string {
      const period = data.periods[index];
      return period ? formatPeriod(locale, period) : '';
    },
    figure(series: number, index: number): Figure | undefined {
      const {value = null, status = '', index: at = -1} = data.rows[series]?.[index] ?? {};
      const observation = list[series]?.data?.[at];
      return (
        observation && {
          observation,
          value,
          amount: value === null ? noFigure : amounts.plain(value),
          status: value === null || status === ACTUAL ? '' : statusWords(locale, status),
          note: resolveText(locale, observation.note),
        }
      );
    },
    leftOut: others && msg(str`Not shown, because in another unit: ${others}.`, {id: 'other-unit'}),
    source: resolveText(locale, nameAndUrl(first?.source ?? source).name),
    frame: {source: first?.source},
  };
  const sentences = names.map((_, series) => spokenRow(model, locale, series));
  const text = sentences
    .map((row, i) => (alone || !row ? row : `${names[i]?.text}: ${row}`))
    .join(' ')
    .trim();
  // An author's sentence is about one series.
  const authored = alone ? resolveText(locale, first?.summary) : undefined;
  return {...model, sentences, summary: authored ?? (text ? {text} : undefined)};
}
