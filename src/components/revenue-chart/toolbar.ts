import {
  type ReactiveController,
  type ReactiveControllerHost,
  html,
  nothing,
  type TemplateResult,
} from 'lit';
import {mayDownload} from '../base/may-download.js';
import type {Chart} from './toolbar-actions.js';
import {loadExtras} from './load-actions.js';
import {keep, type PointController} from './point-controller.js';
import {str, type Locale} from '../../core/i18n/locale.js';

/** Milliseconds after which a screen reader has heard that the last notice is gone, and says the same one again. */
const HEARD = 100;

/** What is seen: the drawing, or the table. */
export type View = 'chart' | 'table';

/** What the buttons work with. */
export type Shown = Pick<Chart, 'model' | 'locale' | 'title' | 'drawAt'>;

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
    if (!shown) return;
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
      const {notice, stop} = await act(what, {...shown, onTone: this.#onTone});
      if (stop) this.#stop = stop;
      this.#say(notice);
    } catch {
      if (what === 'sound') this.#stop = undefined;
      this.#say(shown.locale.msg('This browser does not allow it.', {id: 'not-possible'}));
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

/** Chromium tells what a frame may do; elsewhere there is a clipboard only where it may be used. */
const mayCopy = (): boolean =>
  !!navigator.clipboard && (featurePolicy()?.allowsFeature?.('clipboard-write') ?? true);

/** A form of the page may have its name. */
const featurePolicy = () =>
  (document as {featurePolicy?: {allowsFeature?: (name: string) => boolean}}).featurePolicy;

/**
 * The buttons; `value` is what they do. What the page forbids is not offered.
 * @param controller hears the clicks
 * @param sound offers the one that plays the figures
 */
export function renderToolbar(
  {msg}: Locale,
  controller: ToolbarController,
  sound: boolean,
): TemplateResult {
  // Safari gives a button the focus at a click only if it has a number among the tab stops.
  const button = (value: string, text: string, label: string | undefined, pressed?: boolean) =>
    html`<button type="button" tabindex="0" value=${value} aria-label=${label ?? nothing} aria-pressed=${pressed ?? nothing}>
      ${text}
    </button>`;
  const {table, playing} = controller;
  const files = table ? ['csv'] : ['png', 'svg', 'csv'];
  return html`<div part="toolbar" @click=${controller} @keydown=${controller} @focusout=${controller}>
    ${button('table', msg('Table', {id: 'table'}), undefined, table)}
    ${
      mayDownload()
        ? files.map((file) => {
            const name = file.toUpperCase();
            return button(file, name, msg(str`Download ${name}`, {id: 'download'}));
          })
        : nothing
    }
    ${mayCopy() ? button('copy', msg('Copy', {id: 'copy'}), undefined) : nothing}
    ${sound ? button('sound', msg('Listen', {id: 'listen'}), undefined, playing) : nothing}
  </div>`;
}
