import {html, type TemplateResult} from 'lit';
import {str, type Locale} from '../../core/i18n/locale.js';
import type {ChartModel} from './chart-model.js';
import {describePoint} from './description.js';
import type {ActivePoint} from './point-controller.js';

/** Largest number of values that are all rendered as options. Of more values, only those around the current one are. */
const MAX_OPTIONS = 120;

/** The id of the option for a data point. */
export const optionId = ({series, index}: ActivePoint): string => `option-${series}-${index}`;

/**
 * Renders the values for screen readers, as options of the list box (the plot).
 * @param series number of series in the chart
 * @param current the data point of the last keyboard position
 * @param active the active data point
 */
export function renderPointOptions(
  model: ChartModel,
  locale: Locale,
  series: number,
  current: ActivePoint | undefined,
  active: ActivePoint | undefined,
): TemplateResult {
  const {rows} = model.data;
  const options = rows.slice(0, series).flatMap((row, one) => {
    const indices = row.flatMap(({index: observationIndex}, index) =>
      observationIndex < 0 ? [] : index,
    );
    const all = hasAllOptions(model, series);
    const near = Math.max(0, indices.indexOf(Math.max(0, current?.index ?? 0)));
    const from = all ? 0 : Math.max(0, near - 1);
    return indices.slice(from, all ? undefined : near + 2).map(
      (index, i) => html`<div
        role="option"
        id=${optionId({series: one, index})}
        aria-selected=${active?.series === one && active.index === index}
        aria-posinset=${from + i + 1}
        aria-setsize=${indices.length}
      >
        ${describePoint(model, locale, one, index)}
      </div>`,
    );
  });
  return html`<div class="visually-hidden" role="presentation">${options}</div>`;
}

/** The accessible name of the list box: title, unit of counts, number of values. */
export function optionsLabel(
  {data, format}: ChartModel,
  {msg}: Locale,
  title: string,
  series: number,
): string {
  const countUnit = format.integer ? format.unit?.text : '';
  const count = data.rows
    .slice(0, series)
    .reduce((sum, row) => sum + row.filter(({index}) => index >= 0).length, 0);
  const size =
    count === 1
      ? msg('one value', {id: 'one-value'})
      : msg(str`${count} values`, {id: 'values-of'});
  return [title, countUnit, size].filter(Boolean).join(', ');
}

/** Whether all values are rendered as options, at any keyboard position. */
export const hasAllOptions = ({data}: ChartModel, series: number): boolean =>
  data.periods.length * series <= MAX_OPTIONS;
