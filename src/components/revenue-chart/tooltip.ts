import type {Geometry} from '../../core/chart/geometry.js';
import {clamp} from '../../core/chart/rect.js';
import {html, nothing, type TemplateResult} from 'lit';
import {renderText} from '../base/render-text.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {ActivePoint, PointController} from './point-controller.js';
import type {ChartModel} from './chart-model.js';
import {changeAt, keyboardHelp} from './description.js';
import {colourOf} from './plot.js';

/** Distance of the tooltip from its data point and from the edge of the viewport, in pixels. */
const GAP = 8;
/** Height of the value label above a data point, in pixels. */
const LABEL = 18;

/** Largest number of series in a tooltip. More would cover the chart. */
const MAX_SERIES = 12;

/** Renders the tooltip: the values of all series in a period. Pointer events pass through it, so that it does not block the chart. */
export function renderTooltip(
  model: ChartModel,
  locale: Locale,
  active: ActivePoint | undefined,
  help: boolean,
): TemplateResult {
  const renderHelp = () => keyboardHelp(locale, model.names.length > 1);
  return html`<div part="tooltip" popover="manual" aria-hidden="true">
    ${help ? renderHelp() : active ? renderPeriod(model, locale, active) : nothing}
  </div>`;
}

function renderPeriod(model: ChartModel, locale: Locale, {series, index}: ActivePoint) {
  const {names, format} = model;
  const amountOf = (one: number) => {
    const {value = null, amount} = model.figure(one, index) ?? {};
    return value === null ? amount : format.compact(value);
  };
  const {status, note} = model.figure(series, index) ?? {};
  const several = names.length > 1;
  const title = [model.period(index), several ? '' : status].filter(Boolean).join(', ');
  const rows = names
    .map((name, one) => ({...model.figure(one, index), name, one, amount: amountOf(one)}))
    .filter(({one, amount}) => amount && (one === series || names.length <= MAX_SERIES));
  const change = changeAt(model, locale, series, index);
  return html`<p><bdi>${title}</bdi></p>
    ${
      several
        ? rows.map(({name, one, amount, status: rowStatus}) => {
            const isChosen = one === series;
            // Below the other series, the change would seem to be theirs.
            const details = [rowStatus, isChosen ? change : ''].filter(Boolean);
            return html`<p class=${isChosen ? 'chosen' : nothing}>
              <svg class="swatch" viewBox="0 0 10 10"><path color=${colourOf(one)} d="M0,0H10V10H0Z" /></svg>
              ${renderText(name)}: <bdi>${amount}</bdi>${details.map((detail) => `, ${detail}`)}</p>`;
          })
        : html`<p><bdi>${amountOf(series)}</bdi></p>
            ${change ? html`<p>${change}</p>` : nothing}`
    }
    ${note ? html`<p>${renderText(note)}</p>` : nothing}`;
}

/** The viewport position of the active data point, or of the first one for the keyboard help. */
function viewportPosition(
  root: ParentNode,
  drawing: Geometry | undefined,
  {active, help}: PointController,
): DOMPoint | undefined {
  // Read only if needed, because it forces a layout of the page.
  const box = (active || help) && root.querySelector('.drawing')?.getBoundingClientRect();
  if (!drawing || !box || !box.width) return undefined;
  const {series, index} = active ?? {series: 0, index: 0};
  const {x, y, width, height} = drawing.bandRectAt(index);
  const at = drawing.pointAt(series, index) ?? {x: x + width / 2, y: y + height / 2};
  const scale = box.width / drawing.plot.width;
  return new DOMPoint(box.x + at.x * scale, box.y + at.y * scale);
}

/** Opens, moves or closes the tooltip. It stays inside the viewport, above the data point if there is enough space. */
export function placeTooltip(
  root: ParentNode,
  drawing: Geometry | undefined,
  points: PointController,
): void {
  const tooltip = root.querySelector<HTMLElement>('[part=tooltip]');
  if (!tooltip) return;
  const spot = viewportPosition(root, drawing, points);
  const open = tooltip.matches(':popover-open');
  if (!spot) return open ? tooltip.hidePopover() : undefined;
  if (!open) tooltip.showPopover();
  const {clientWidth, clientHeight} = tooltip.ownerDocument.documentElement;
  const {width, height} = tooltip.getBoundingClientRect();
  const clampToViewport = (at: number, size: number, room: number) =>
    clamp(at, GAP, room - size - GAP);
  const above = spot.y - height - GAP - LABEL;
  const top = above < GAP ? spot.y + 2 * GAP : above;
  // CSS zoom of the page also scales the lengths set here.
  const {currentCSSZoom: zoom = 1} = tooltip as {currentCSSZoom?: number};
  tooltip.style.left = `${clampToViewport(spot.x - width / 2, width, clientWidth) / zoom}px`;
  tooltip.style.top = `${clampToViewport(top, height, clientHeight) / zoom}px`;
}
