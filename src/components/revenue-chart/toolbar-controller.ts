import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Chart} from './extras.js';
import {loadExtras} from './load-extras.js';
import {keep, type PointController} from './point-controller.js';

/** Milliseconds after which a screen reader has heard that the last notice is gone, and says the same one again. */
const HEARD = 100;

/** What is seen: the drawing, or the table. */
export type View = 'chart' | 'table';

/** What the buttons work with. */
export type Shown = Pick<Chart, 'model' | 'locale' | 'title'>;

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode; readonly view: View};

/** Does what the buttons say; what more than a change of the view needs is loaded then. */
export class ToolbarController implements ReactiveController {
  readonly #host: Host;
  readonly #points: PointController;
  readonly #shown: () => Shown | undefined;
  /** The visitor's choice, which wins over the attribute. */
  #chosen: View | undefined;
  #stop: (() => void) | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;
  /** What the last button has done. */
  notice = '';

  constructor(host: Host, points: PointController, shown: () => Shown | undefined) {
    (this.#host = host).addController(this);
    this.#points = points;
    this.#shown = shown;
  }

  /** The table is seen, not the drawing. */
  get table(): boolean {
    return (this.#chosen ?? this.#host.view) === 'table';
  }

  get playing(): boolean {
    return !!this.#stop;
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  handleEvent(event: Event): void {
    const {type, target} = event;
    const button = type === 'click' && target instanceof Element && target.closest('button');
    if (button) void this.#press(button.value);
    else if (this.#stop && (type === 'focusout' || (event as KeyboardEvent).key === 'Escape')) {
      if (type === 'keydown') keep(event);
      this.#stop();
    }
  }

  async #press(what: string): Promise<void> {
    if (what === 'table') {
      this.#chosen = this.table ? 'chart' : 'table';
      return this.#host.requestUpdate();
    }
    if (what === 'sound' && this.#stop) return this.#stop();
    const shown = this.#shown();
    const figure = this.#host.renderRoot.querySelector('figure');
    if (!shown || !figure) return;
    let stopped = false;
    // From now on, not only from the first tone on.
    if (what === 'sound') {
      this.#stop = () => {
        stopped = true;
        this.#onTone(undefined);
      };
    }
    this.#host.requestUpdate();
    try {
      // Loaded when it is needed for the first time.
      const {act} = await loadExtras();
      if (stopped) return;
      const {notice, stop} = await act(what, {...shown, figure, onTone: this.#onTone});
      if (stop) this.#stop = stop;
      this.#say(notice);
    } catch {
      if (what === 'sound') this.#stop = undefined;
      this.#say(shown.locale.msg('That is not possible here.', {id: 'not-possible'}));
    }
  }

  #say(notice: string): void {
    clearTimeout(this.#saying);
    this.notice = '';
    this.#host.requestUpdate();
    this.#saying = setTimeout(() => {
      this.notice = notice;
      this.#host.requestUpdate();
    }, HEARD);
  }

  readonly #onTone = (index: number | undefined): void => {
    if (index === undefined) this.#stop = undefined;
    this.#points.show(index === undefined ? undefined : {series: 0, index});
    this.#host.requestUpdate();
  };
}
