import {series, type Series} from '../../core/document/schema/series.js';
import {
  seriesHeading,
  toChartModel,
  chooseSeries,
  hasNoFigures,
} from '../../components/revenue-chart/revenue-chart.view.js';
import {chartEmpty} from '../../components/revenue-chart/description.js';
import {h, type Content} from '../markup.js';
import {
  attribute,
  emptyMarker,
  textElement,
  joinWithSpaces,
  type Fallback,
  type FallbackContext,
} from './part.js';
import {sourceOf} from './widget.js';

export const revenueChartFallback: Fallback<Series[]> = {
  name: 'revenue-chart',
  part: 'series',
  schema: series,
  heading: (locale, _, list, attributes) =>
    seriesHeading(list ?? [], String(attributes?.series ?? ''), locale),
  empty: chartEmpty,
  isEmpty: (list) => hasNoFigures(chooseSeries(list, undefined)),
  content(list, context) {
    const {locale, heading} = context;
    const chosen = chooseSeries(list, attribute(context, 'series') || undefined);
    if (!chosen.length) return [];
    const model = toChartModel(chosen, locale);
    const {summary, metadata, title} = model;
    if (hasNoFigures(chosen)) return noFigures(model, context);
    return [
      textElement('p', summary),
      table(model, title ?? heading),
      ...sourceOf({...context, metadata}, true),
    ].filter((content) => content !== undefined);
  },
};

type Model = ReturnType<typeof toChartModel>;

/** Title and unit, and the message that there are no values. */
function noFigures({title, format: {unit}}: Model, {locale, heading}: FallbackContext): Content[] {
  const shown = title && title.text !== heading.text ? title : undefined;
  const caption = joinWithSpaces(textElement('b', shown), textElement('span', unit));
  return [
    ...(caption.length ? [h('p', emptyMarker, caption)] : []),
    h('p', emptyMarker, chartEmpty(locale)),
  ];
}

function table(model: Model, title: Model['names'][number]): Content {
  const {names, data, format} = model;
  const {unit} = format;
  const cell = (series: number, index: number) => {
    const {amount, status, note} = model.figure(series, index) ?? {};
    const remark = [status && h('span', {}, status), textElement('span', note)];
    const [first, second] = remark.filter(Boolean);
    const remarks = first && h('small', {}, first, second && '; ', second);
    return h('td', {}, joinWithSpaces(amount, remarks));
  };
  return h(
    'table',
    {},
    h('caption', {}, phraseOf(title), unit && ', ', unit && phraseOf(unit)),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', {scope: 'col'}, model.periodHeading),
        names.map((name) =>
          h('th', {scope: 'col'}, phraseOf(names.length > 1 ? name : (unit ?? name))),
        ),
      ),
    ),
    h(
      'tbody',
      {},
      data.periods.map((_, index) =>
        h(
          'tr',
          {},
          h('th', {scope: 'row'}, model.period(index)),
          names.map((_, series) => cell(series, index)),
        ),
      ),
    ),
  );
}

const phraseOf = (localized: Model['names'][number]): Content =>
  (localized.lang && textElement('span', localized)) || localized.text;
