import {ACTUAL, alignSeries} from '../../core/chart/series.js';
import type {DocumentMetadata} from '../../core/document/schema/metadata.js';
import type {Observation, Series, Unit} from '../../core/document/schema/series.js';
import {
  resolveName,
  resolveProse,
  resolveText,
  type LocalizedText,
} from '../../core/i18n/resolve-text.js';
import {valueFormat} from './number-format.js';
import type {Problem} from '../../core/document/problem.js';
import {toNameAndUrl} from '../../core/document/normalize-named.js';
import {str, type Locale} from '../../core/i18n/locale.js';
import {formatPeriod, formatTick, spokenPeriod} from '../../core/i18n/period.js';
import type {ChartModel, Figure} from './chart-model.js';
import {describeAll, describeSeries, statusLabel, chartHeading} from './description.js';

/** Footnote signs. If there are more remarks, they are only in the table. */
const SIGNS = ['¹', '²', '³', '⁴', '⁵', '⁶'];
const MAX_FOOTNOTE_PERIODS = 60;

/** The name of the visible series if there is only one, or a heading for its unit. */
export function seriesHeading(
  list: readonly Series[],
  ids: string | undefined,
  locale: Locale,
): string | LocalizedText {
  const [first, ...others] = ofOneUnit(chooseSeries(list, ids));
  const name = others.length ? undefined : resolveText(locale, first?.name);
  return name ?? chartHeading(locale, first?.unit);
}

/**
 * The series with the requested ids, in that order. Without a match, the first series.
 * @param ids separated by spaces
 */
export function chooseSeries(list: readonly Series[], ids: string | undefined): Series[] {
  const series = [...new Set(ids?.split(/\s+/))].flatMap(
    (id) => list.find((one) => one.id === id) ?? [],
  );
  return series.length ? series : list.slice(0, 1);
}

/** Problems for the ids in the attribute `series` that no series has. */
export function unknownIdProblems(list: readonly Series[], ids: string | undefined): Problem[] {
  const unknownIds = [...new Set(ids?.split(/\s+/))].filter(
    (id) => id && !list.some((one) => one.id === id),
  );
  const knownIds = list.flatMap(({id}) => id ?? []).join(', ');
  return unknownIds.map((id) => ({
    code: 'unknown-id',
    level: 'warning',
    path: '$.series',
    message: `no series has the id "${id}" of the attribute series; the document has: ${knownIds || 'none'}`,
  }));
}

/** A key for a unit without its power of ten. Where there is neither a currency nor a percentage, the label determines the unit. */
const kindOf = ({currency = '', kind = currency && 'currency', label}: Unit = {}): string =>
  JSON.stringify([currency.toUpperCase(), kind, !currency && kind !== 'percent' && label]);

/** The series with the unit of the first one. Other units cannot share its axis. */
const ofOneUnit = (list: readonly Series[]): readonly Series[] =>
  list.filter(({unit}) => kindOf(unit) === kindOf(list[0]?.unit));

/** Whether the series have no values at all. */
export const hasNoFigures = (list: readonly Series[]): boolean =>
  ofOneUnit(list).every(({data}) => !data?.some(({value}) => value !== null));

/**
 * Creates the chart model of the series.
 * @param seriesList result of `chooseSeries`, with at least one series
 * @param source source of the document, for series without a source
 */
export function toChartModel(
  seriesList: readonly Series[],
  locale: Locale,
  source?: DocumentMetadata['source'],
): ChartModel {
  const list = ofOneUnit(seriesList);
  // Copies only data points whose period is not a string: there can be ten thousand.
  const hasStringPeriod = (point: Observation): point is Observation & {period: string} =>
    typeof point.period === 'string';
  const periodText = ({period}: Observation) =>
    typeof period === 'object' ? (resolveText(locale, period)?.text ?? '') : String(period);
  const data = alignSeries(
    list.map(({data: points = [], unit}) => ({
      multiplier: unit?.multiplier ?? 0,
      points: points.map((point) =>
        hasStringPeriod(point) ? point : {...point, period: periodText(point)},
      ),
    })),
  );
  const [first] = list;
  const format = valueFormat(data, first?.unit, locale);
  const {msg} = locale;
  const noFigure = msg('no figure', {id: 'no-figure'});
  const nameOf = ({name, id}: Series, i: number) =>
    resolveText(locale, name) ?? {text: id ?? `${i + 1}`};
  const names = list.map(nameOf);
  const others = seriesList
    .filter((one) => !list.includes(one))
    .map((one, i) => {
      const {label, kind, currency = ''} = one.unit ?? {};
      const unit = resolveText(locale, label)?.text ?? (kind === 'percent' ? '%' : currency);
      return nameOf(one, i).text + (unit && ` (${unit})`);
    })
    .join(', ');
  const isSingle = list.length === 1;
  const notes = footnotesOf();
  const model = {
    data,
    names,
    title: isSingle ? resolveText(locale, first?.name) : undefined,
    format,
    period(index: number): string {
      const period = data.periods[index];
      return period ? formatPeriod(locale, period) : '';
    },
    spokenPeriod(index: number): string {
      const period = data.periods[index];
      return period ? spokenPeriod(locale, period) : '';
    },
    tick(index: number, before?: number): string {
      const period = data.periods[index];
      return period ? formatTick(locale, period, data.periods[before ?? -1]) : '';
    },
    periodHeading:
      data.periods.length && data.periods.every(({kind}) => kind === 'text')
        ? msg('Category', {id: 'category'})
        : msg('Period', {id: 'period'}),
    figure(series: number, index: number): Figure | undefined {
      const {value = null, status = '', index: at = -1} = data.rows[series]?.[index] ?? {};
      const observation = list[series]?.data?.[at];
      return (
        observation && {
          observation,
          value,
          amount: value === null ? noFigure : format.exact(value),
          status: value === null || status === ACTUAL ? '' : statusLabel(locale, status),
          note: resolveText(locale, observation.note),
        }
      );
    },
    leftOut: others && msg(str`Not shown, because in another unit: ${others}.`, {id: 'other-unit'}),
    source: resolveName(locale, toNameAndUrl(first?.source ?? source).name),
    metadata: {source: first?.source},
    footnotes: notes.map(({sign, periods, text}) => ({sign, periods: periods.join(', '), text})),
    footnoteSign: (series: number, index: number) =>
      notes.find(({cells}) => cells.has(`${series} ${index}`))?.sign ?? '',
  };
  const sentences = names.map((_, series) => describeSeries(model, locale, series));
  const summaries = list.flatMap(({summary}) => resolveProse(locale, summary) ?? []);
  const generated = isSingle ? sentences[0] : describeAll(model, locale);
  // The generated sentence describes the whole chart. It is left out if the author wrote one for each series.
  const complete = summaries.length === list.length;
  const [authored] = summaries;
  const text = [complete ? '' : generated, ...summaries.map((one) => one.text)]
    .filter(Boolean)
    .join(' ');
  const lang =
    complete && summaries.every((one) => one.lang === authored?.lang) ? authored?.lang : undefined;
  const summary = text ? {text, ...(lang ? {lang} : {})} : undefined;
  return {...model, sentences, summary};

  /** The footnotes. Equal remarks share one footnote. */
  function footnotesOf() {
    const notesByText = new Map<
      string,
      {periods: string[]; text: LocalizedText; cells: Set<string>}
    >();
    if (data.periods.length > MAX_FOOTNOTE_PERIODS) return [];
    data.rows.forEach((row, series) => {
      row.forEach(({index: at}, index) => {
        const text = resolveProse(locale, list[series]?.data?.[at]?.note);
        const period = data.periods[index];
        if (!text || !period) return;
        const note = notesByText.get(text.text) ?? {periods: [], text, cells: new Set<string>()};
        notesByText.set(text.text, note);
        const label = formatPeriod(locale, period);
        note.periods.push(isSingle ? label : `${names[series]?.text ?? ''} ${label}`);
        note.cells.add(`${series} ${index}`);
      });
    });
    if (notesByText.size > SIGNS.length) return [];
    return [...notesByText.values()].map((note, i) => ({...note, sign: SIGNS[i] ?? ''}));
  }
}
