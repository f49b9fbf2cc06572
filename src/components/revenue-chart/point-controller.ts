import {addWindowListener, removeWindowListener} from '../../runtime/window-events.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Geometry} from '../../core/chart/geometry.js';
import {clamp} from '../../core/chart/rect.js';
import {ClusterSelectEvent} from '../base/events.js';

/** A figure that is looked at. */
export interface ActivePoint {
  readonly series: number;
  readonly index: number;
}

/** What the controller needs to know of what is drawn. */
export interface Drawn {
  readonly drawing: Geometry;
  readonly series: number;
  readonly periods: number;
  /** The figure, or gap, of a series in a period, as the document has it; `undefined` if it has none. */
  readonly item: (series: number, index: number) => object | undefined;
}

/** Keeps an Escape from the page, which may have a dialog that it closes: only what it closes here is ours. */
export function keep(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

type Host = ReactiveControllerHost & EventTarget & {readonly renderRoot: ParentNode};

/**
 * Follows pointer and keyboard from figure to figure. Fingers tap: a finger that moves scrolls the page. One tab stop;
 * arrows, Home and End, Escape; `?` asks for help.
 */
export class PointController implements ReactiveController {
  readonly #host: Host;
  readonly #drawn: () => Drawn | undefined;
  /** Where the keyboard was when it left. */
  #last: ActivePoint = {series: 0, index: -1};

  /** The figure that is looked at. */
  active: ActivePoint | undefined;
  /** The figure was reached by keyboard: a screen reader says it. */
  spoken = false;
  /** The reader asks what the keys do. */
  help = false;

  constructor(host: Host, drawn: () => Drawn | undefined) {
    (this.#host = host).addController(this);
    this.#drawn = drawn;
  }

  hostConnected(): void {
    // The tooltip has its place in the window, not in the page.
    addWindowListener('scroll', this, {capture: true, passive: true});
  }

  hostDisconnected(): void {
    removeWindowListener('scroll', this, {capture: true});
    this.forget();
  }

  /** Where the keyboard is, or was last; −1 before the first figure. */
  get current(): ActivePoint {
    return this.active ?? this.#last;
  }

  /** The figures are others now: none is looked at. */
  forget(): void {
    this.active = undefined;
    this.help = false;
    this.#last = {series: 0, index: -1};
  }

  handleEvent(event: Event): void {
    const {type} = event;
    if (type === 'keydown') this.#press(event as KeyboardEvent);
    else if (type === 'pointermove' || type === 'click') this.#point(event as PointerEvent);
    else this.show(undefined);
    if (type === 'click') this.#choose();
  }

  #choose(): void {
    const {series = 0, index = -1} = this.active ?? {};
    const item = this.#drawn()?.item(series, index);
    if (item) this.#host.dispatchEvent(new ClusterSelectEvent(item));
  }

  /** Turns to a figure, or away from all. */
  show(active: ActivePoint | undefined, spoken = false, help = false): void {
    const now = [active?.series, active?.index, spoken, help];
    const before = [this.active?.series, this.active?.index, this.spoken, this.help];
    if (now.every((value, i) => value === before[i])) return;
    this.active = active;
    this.spoken = spoken;
    this.help = help;
    if (active) this.#last = active;
    this.#host.requestUpdate();
  }

  #point({type, pointerType, clientX, clientY}: PointerEvent): void {
    const drawing = this.#drawn()?.drawing;
    const box = this.#host.renderRoot.querySelector('.drawing')?.getBoundingClientRect();
    if (!drawing || !box?.width || (type === 'pointermove' && pointerType === 'touch')) return;
    const scale = drawing.plot.width / box.width;
    const {series, index} = drawing.hit((clientX - box.x) * scale, (clientY - box.y) * scale);
    this.show(index < 0 ? undefined : {series: clamp(series), index});
  }

  #press(event: KeyboardEvent): void {
    const drawn = this.#drawn();
    const {key, ctrlKey, altKey, metaKey} = event;
    if (!drawn || ctrlKey || altKey || metaKey) return;
    if (key === '?') return this.show(this.active, this.spoken, true);
    if (key === 'Escape') {
      if (this.active || this.help) keep(event);
      return this.show(undefined);
    }
    if (key === 'Enter') return this.#choose();
    const next = this.#next(key, drawn);
    if (!next) return;
    event.preventDefault();
    this.show(next, true);
  }

  /** Where a key leads. Figures that a series does not have at all are passed over. */
  #next(key: string, {series: all, periods, item, drawing}: Drawn): ActivePoint | undefined {
    const {series, index} = this.active ?? this.#last;
    // Time may run to the left, in a right-to-left page; and downwards, where bars lie.
    const right = drawing.mirrored ? -1 : 1;
    const down = drawing.mode === 'horizontal' ? 1 : -1;
    const steps: Readonly<Record<string, number>> = {
      ...{ArrowRight: right, ArrowLeft: -right, ArrowDown: down, ArrowUp: -down},
      ...{Home: 1, End: -1},
    };
    const {[key]: step} = steps;
    if (!step) return undefined;
    if (all > 1 && /Up|Down/.test(key)) {
      const by = key === 'ArrowUp' ? -1 : 1;
      return {series: clamp(series + by, 0, all - 1), index: clamp(index)};
    }
    let at = key === 'Home' ? 0 : key === 'End' ? periods - 1 : index + step;
    while (at >= 0 && at < periods && !item(series, at)) at += step;
    return {series, index: at < 0 || at >= periods ? clamp(index) : at};
  }
}
