import type {Geometry} from '../../core/chart/geometry.js';
import {clamp} from '../../core/chart/rect.js';
import {html, nothing, type TemplateResult} from 'lit';
import {renderText} from '../base/render-text.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {ActivePoint, PointController} from './point-controller.js';
import type {ChartModel} from './chart-model.js';
import {changeAt} from './description.js';
import {keyboardHelp} from './description.js';

/** Pixels between the tooltip, what it is about, and the edge of the window. */
const GAP = 8;

/** What is known of one figure. It hears no pointer, so that it never stands in its own way. */
export function renderTooltip(
  model: ChartModel,
  locale: Locale,
  active: ActivePoint | undefined,
  help: boolean,
): TemplateResult {
  return html`<div part="tooltip" popover="manual" aria-hidden="true">
    ${help ? keyboardHelp(locale) : active ? renderPoint(model, locale, active) : nothing}
  </div>`;
}

function renderPoint(model: ChartModel, locale: Locale, {series, index}: ActivePoint) {
  const {names, amounts} = model;
  const {value = null, amount, status, note} = model.figure(series, index) ?? {};
  const lines = [
    [model.period(index), status].filter(Boolean).join(', '),
    names.length > 1 ? renderText(names[series]) : '',
    value === null ? amount : amounts.scaled(value),
    changeAt(model, locale, series, index),
    note ? renderText(note) : '',
  ];
  return lines.map((line) => (line ? html`<p>${line}</p>` : nothing));
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
  const above = spot.y - height - GAP;
  const top = above < GAP ? spot.y + 2 * GAP : above;
  // Lengths of its own are made larger where the page is zoomed by CSS.
  const {currentCSSZoom: zoom = 1} = tooltip as {currentCSSZoom?: number};
  tooltip.style.left = `${keep(spot.x - width / 2, width, clientWidth) / zoom}px`;
  tooltip.style.top = `${keep(top, height, clientHeight) / zoom}px`;
}
