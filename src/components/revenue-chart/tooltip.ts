import type {Geometry} from '../../core/chart/geometry.js';
import {clamp} from '../../core/chart/rect.js';
import {html, nothing, type TemplateResult} from 'lit';
import {renderText} from '../base/render-text.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {ActivePoint, PointController} from './point-controller.js';
import type {ChartModel} from './chart-model.js';
import {changeAt, keyboardHelp} from './description.js';
import {colourOf} from './plot.js';

/** Pixels between the tooltip, what it is about, and the edge of the window. */
const GAP = 8;
/** Pixels above a point that the value written there takes. */
const LABEL = 18;

/** More series than this make a tooltip that covers the drawing. */
const MAX_SERIES = 12;

/** What is known of a period: the figures of all series. It ignores the pointer, so that it never gets in its own way. */
export function renderTooltip(
  model: ChartModel,
  locale: Locale,
  active: ActivePoint | undefined,
  help: boolean,
): TemplateResult {
  const words = () => keyboardHelp(locale, model.names.length > 1);
  return html`<div part="tooltip" popover="manual" aria-hidden="true">
    ${help ? words() : active ? renderPeriod(model, locale, active) : nothing}
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
  return html`<p>${title}</p>
    ${
      several
        ? rows.map(
            ({name, one, amount, status: words}) =>
              html`<p class=${one === series ? 'chosen' : nothing}>
              <svg class="swatch" viewBox="0 0 10 10"><path color=${colourOf(one)} d="M0,0H10V10H0Z" /></svg>
              ${renderText(name)}: ${amount}${words ? `, ${words}` : ''}</p>`,
          )
        : html`<p>${amountOf(series)}</p>`
    }
    ${change ? html`<p>${change}</p>` : nothing}
    ${note ? html`<p>${renderText(note)}</p>` : nothing}`;
}

/** Where the figure that is looked at is in the window; of all, while there is help. */
function spotOf(
  root: ParentNode,
  drawing: Geometry | undefined,
  {active, help}: PointController,
): DOMPoint | undefined {
  // Asked only now: it makes the browser lay out the page.
  const box = (active || help) && root.querySelector('.drawing')?.getBoundingClientRect();
  if (!drawing || !box || !box.width) return undefined;
  const {series, index} = active ?? {series: 0, index: 0};
  const {x, y, width, height} = drawing.band(index);
  const at = drawing.spot(series, index) ?? {x: x + width / 2, y: y + height / 2};
  const scale = box.width / drawing.plot.width;
  return new DOMPoint(box.x + at.x * scale, box.y + at.y * scale);
}

/** Opens, moves or closes the tooltip. It stays in the window, above the point where there is room. */
export function placeTooltip(
  root: ParentNode,
  drawing: Geometry | undefined,
  points: PointController,
): void {
  const tooltip = root.querySelector<HTMLElement>('[part=tooltip]');
  if (!tooltip) return;
  const spot = spotOf(root, drawing, points);
  const open = tooltip.matches(':popover-open');
  if (!spot) return open ? tooltip.hidePopover() : undefined;
  if (!open) tooltip.showPopover();
  const {clientWidth, clientHeight} = tooltip.ownerDocument.documentElement;
  const {width, height} = tooltip.getBoundingClientRect();
  const keep = (at: number, size: number, room: number) => clamp(at, GAP, room - size - GAP);
  const above = spot.y - height - GAP - LABEL;
  const top = above < GAP ? spot.y + 2 * GAP : above;
  // Lengths of its own are made larger where the page is zoomed by CSS.
  const {currentCSSZoom: zoom = 1} = tooltip as {currentCSSZoom?: number};
  tooltip.style.left = `${keep(spot.x - width / 2, width, clientWidth) / zoom}px`;
  tooltip.style.top = `${keep(top, height, clientHeight) / zoom}px`;
}
