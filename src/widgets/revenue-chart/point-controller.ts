import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Geometry} from '../../chart/geometry.js';

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
  /** Whether a series has a figure, or a gap, in a period. */
  has(series: number, index: number): boolean;
}

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

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
  /** The figure was reached by keyboard: it is to be spoken. */
  spoken = false;
  /** The reader asks what the keys do. */
  help = false;

  constructor(host: Host, drawn: () => Drawn | undefined) {
    (this.#host = host).addController(this);
    this.#drawn = drawn;
  }

  hostConnected(): void {
    // The tooltip stands in the window, not in the page.
    addEventListener('scroll', this.#leave, {capture: true, passive: true});
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.#leave, {capture: true});
    this.active = undefined;
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#press(event);
    else if (event.type === 'pointermove' || event.type === 'click') this.#point(event);
    else this.#leave();
  }

  readonly #leave = (): void => this.show(undefined);

  /** Turns to a figure, or away from all. */
  show(active: ActivePoint | undefined, spoken = false, help = false): void {
    const same = this.active?.series === active?.series && this.active?.index === active?.index;
    if (same && this.help === help && this.spoken === spoken) return;
    this.active = active;
    this.spoken = spoken;
    this.help = help;
    if (active) this.#last = active;
    this.#host.requestUpdate();
  }

  #point(event: Event): void {
    const drawn = this.#drawn();
    if (!drawn || !(event instanceof MouseEvent)) return;
    const {pointerType, clientX, clientY} = event as PointerEvent;
    if (event.type === 'pointermove' && pointerType === 'touch') return;
    const box = this.#host.renderRoot.querySelector('.drawing')?.getBoundingClientRect();
    const {width, height} = drawn.drawing.plot;
    if (!box?.width) return;
    const x = ((clientX - box.x) / box.width) * width;
    const y = ((clientY - box.y) / box.height) * height;
    const {series, index} = drawn.drawing.hit(x, y);
    this.show(index < 0 ? undefined : {series: Math.max(0, series), index}, false);
  }

  #press(event: KeyboardEvent): void {
    const drawn = this.#drawn();
    const {key, ctrlKey, altKey, metaKey} = event;
    if (!drawn || ctrlKey || altKey || metaKey) return;
    if (key === '?') return this.show(this.active, false, true);
    if (key === 'Escape') {
      // Only what it closes is its own: the page may have a dialog that Escape closes.
      if (this.active || this.help) event.stopPropagation();
      return this.#leave();
    }
    const next = this.#next(key, drawn);
    if (!next) return;
    event.preventDefault();
    this.show(next, true);
  }

  /** Where a key leads. Figures that a series does not have at all are passed over. */
  #next(key: string, {series, periods, has, drawing}: Drawn): ActivePoint | undefined {
    const {series: here, index} = this.active ?? this.#last;
    const lying = drawing.mode === 'horizontal';
    const walk = (from: number, step: number) => {
      for (let at = from; at >= 0 && at < periods; at += step) {
        if (has(here, at)) return {series: here, index: at};
      }
      return {series: here, index: Math.max(0, index)};
    };
    const change = (by: number) => {
      if (series === 1) return walk(index + (lying ? by : -by), lying ? by : -by);
      return {series: Math.max(0, Math.min(series - 1, here + by)), index: Math.max(0, index)};
    };
    // Time may run to the left, in a right-to-left page.
    const forward = drawing.mirrored ? -1 : 1;
    switch (key) {
      case 'ArrowRight':
        return walk(index + forward, forward);
      case 'ArrowLeft':
        return walk(index - forward, -forward);
      case 'ArrowUp':
        return change(-1);
      case 'ArrowDown':
        return change(1);
      case 'Home':
        return walk(0, 1);
      case 'End':
        return walk(periods - 1, -1);
      default:
        return undefined;
    }
  }
}
