import {addWindowListener, removeWindowListener} from '../../runtime/window-events.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Geometry} from '../../core/chart/geometry.js';
import {clamp} from '../../core/chart/rect.js';
import {ClusterSelectEvent} from '../base/events.js';

/** The position of a data point. */
export interface ActivePoint {
  readonly series: number;
  readonly index: number;
}

/** The information about the chart that the controller needs. */
export interface PointModel {
  readonly drawing: Geometry;
  readonly series: number;
  readonly periods: number;
  /** The observation of a series in a period as written in the document, or `undefined`. */
  readonly item: (series: number, index: number) => object | undefined;
}

/** Prevents the default action of an event and stops it, for example so that Escape does not also close a dialog of the page. */
export function consumeEvent(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** The data point of a series that is nearest to a period. Returns `undefined` for a series without observations. */
function nearestPoint(
  {periods, item}: PointModel,
  series: number,
  index: number,
): ActivePoint | undefined {
  const isPoint = (i: number) => item(series, i) !== undefined;
  for (let distance = 0; distance <= periods; distance++) {
    const nearest = [index - distance, index + distance].find(isPoint);
    if (nearest !== undefined) return {series, index: nearest};
  }
  return undefined;
}

type Host = ReactiveControllerHost & EventTarget & {readonly renderRoot: ParentNode};

/**
 * Sets the active data point on pointer and keyboard input. The plot is one tab stop. Keys: arrows, Home, End, Escape, and `?`
 * for help. On touch screens only a tap counts, because moving a finger scrolls the page.
 */
export class PointController implements ReactiveController {
  readonly #host: Host;
  readonly #model: () => PointModel | undefined;
  /** The last active data point. */
  #last: ActivePoint = {series: 0, index: -1};

  /** The active data point. */
  active: ActivePoint | undefined;
  /** Whether the active data point was reached by keyboard, so that screen readers announce it. */
  spoken = false;
  /** Whether the keyboard help is shown. */
  help = false;

  /** @param model returns the information about the chart; `undefined` while there is no drawing */
  constructor(host: Host, model: () => PointModel | undefined) {
    (this.#host = host).addController(this);
    this.#model = model;
  }

  hostConnected(): void {
    // The position of the tooltip is fixed relative to the viewport.
    addWindowListener('scroll', this, {capture: true, passive: true});
  }

  hostDisconnected(): void {
    removeWindowListener('scroll', this, {capture: true});
    this.reset();
  }

  /** The active or last active data point. The index is −1 if there was none. */
  get current(): ActivePoint {
    return this.active ?? this.#last;
  }

  /** Resets the controller after the data have changed. */
  reset(): void {
    this.active = undefined;
    this.help = false;
    this.#last = {series: 0, index: -1};
  }

  handleEvent(event: Event): void {
    const {type} = event;
    if (type === 'keydown') this.#onKeydown(event as KeyboardEvent);
    else if (type === 'pointermove' || type === 'click') this.#onPointer(event as PointerEvent);
    else this.setActive(undefined);
    if (type === 'click') this.#select();
  }

  #select(): void {
    const {series = 0, index = -1} = this.active ?? {};
    const item = this.#model()?.item(series, index);
    if (item) this.#host.dispatchEvent(new ClusterSelectEvent(item));
  }

  /** Sets the active data point, or none. */
  setActive(active: ActivePoint | undefined, spoken = false, help = false): void {
    const now = [active?.series, active?.index, spoken, help];
    const before = [this.active?.series, this.active?.index, this.spoken, this.help];
    if (now.every((value, i) => value === before[i])) return;
    this.active = active;
    this.spoken = spoken;
    this.help = help;
    if (active) this.#last = active;
    this.#host.requestUpdate();
  }

  #onPointer({type, pointerType, clientX, clientY}: PointerEvent): void {
    const drawing = this.#model()?.drawing;
    const box = this.#host.renderRoot.querySelector('.drawing')?.getBoundingClientRect();
    if (!drawing || !box?.width || (type === 'pointermove' && pointerType === 'touch')) return;
    const scale = drawing.plot.width / box.width;
    const {series, index} = drawing.nearest((clientX - box.x) * scale, (clientY - box.y) * scale);
    this.setActive(index < 0 ? undefined : {series: clamp(series), index});
  }

  #onKeydown(event: KeyboardEvent): void {
    const model = this.#model();
    const {key, ctrlKey, altKey, metaKey} = event;
    if (!model || ctrlKey || altKey || metaKey) return;
    if (key === '?') {
      consumeEvent(event);
      return this.setActive(this.active, this.spoken, true);
    }
    if (key === 'Escape') {
      if (this.active || this.help) consumeEvent(event);
      return this.setActive(undefined);
    }
    if (key === 'Enter') return this.#select();
    const next = this.#next(key, model);
    if (!next) return;
    // The page can have shortcuts with the same keys, for example a carousel around the chart.
    consumeEvent(event);
    this.setActive(next, true);
  }

  /** The data point to which a key moves. Skips periods without an observation in the series. */
  #next(key: string, model: PointModel): ActivePoint | undefined {
    const {series: all, periods, item, drawing} = model;
    const {series, index} = this.active ?? this.#last;
    // Time runs to the left in right-to-left pages, and down for horizontal bars.
    const right = drawing.rtl ? -1 : 1;
    const down = drawing.mode === 'horizontal' ? 1 : -1;
    const steps: Readonly<Record<string, number>> = {
      ...{ArrowRight: right, ArrowLeft: -right, ArrowDown: down, ArrowUp: -down},
      ...{Home: 1, End: -1},
    };
    const {[key]: step} = steps;
    if (!step) return undefined;
    if (all > 1 && /Up|Down/.test(key)) {
      const by = key === 'ArrowUp' ? -1 : 1;
      for (let other = series + by; other >= 0 && other < all; other += by) {
        const point = nearestPoint(model, other, index);
        if (point) return point;
      }
      return nearestPoint(model, series, index);
    }
    let next = key === 'Home' ? 0 : key === 'End' ? periods - 1 : index + step;
    while (next >= 0 && next < periods && !item(series, next)) next += step;
    return nearestPoint(model, series, next < 0 || next >= periods ? index : next);
  }
}
