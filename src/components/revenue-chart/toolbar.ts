import {
  type ReactiveController,
  type ReactiveControllerHost,
  html,
  nothing,
  type TemplateResult,
} from 'lit';
import {mayDownload} from '../base/may-download.js';
import type {ActionContext} from './toolbar-actions.js';
import {loadActions} from './load-actions.js';
import {consumeEvent, type PointController} from './point-controller.js';
import {str, type Locale} from '../../core/i18n/locale.js';

/** Time between clearing and setting a notice, in milliseconds, so that screen readers announce the same notice again. */
const ANNOUNCEMENT_DELAY = 100;

/** The visible view: the chart or the table. */
export type ChartView = 'chart' | 'table';

/** The data that the buttons need. */
export type ToolbarContext = Pick<ActionContext, 'model' | 'locale' | 'title' | 'drawAt'>;

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode; readonly view: ChartView};

/** Handles the toolbar buttons. Loads the code of all actions except the change of the view on demand. */
export class ToolbarController implements ReactiveController {
  readonly #host: Host;
  readonly #points: PointController;
  readonly #context: () => ToolbarContext | undefined;
  /** The view that the visitor has selected. It takes precedence over the attribute. */
  #selectedView: ChartView | undefined;
  #stop: (() => void) | undefined;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;
  /** The result of the last action, for screen readers. */
  notice = '';

  constructor(host: Host, points: PointController, context: () => ToolbarContext | undefined) {
    (this.#host = host).addController(this);
    this.#points = points;
    this.#context = context;
  }

  /** Whether the table is shown instead of the chart. */
  get table(): boolean {
    return (this.#selectedView ?? this.#host.view) === 'table';
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
    if (button) void this.#run(button.value);
    else if (this.#stop && (type === 'focusout' || (event as KeyboardEvent).key === 'Escape')) {
      if (type === 'keydown') consumeEvent(event);
      this.#stop();
    }
  }

  async #run(action: string): Promise<void> {
    if (action === 'table') {
      this.#selectedView = this.table ? 'chart' : 'table';
      return this.#host.requestUpdate();
    }
    if (action === 'sound' && this.#stop) return this.#stop();
    const context = this.#context();
    if (!context) return;
    let stopped = false;
    // Set now, so that the sound can be stopped while its code is loading.
    if (action === 'sound') {
      this.#stop = () => {
        stopped = true;
        this.#onTone(undefined);
      };
    }
    this.#host.requestUpdate();
    try {
      const {runAction} = await loadActions();
      if (stopped) return;
      const {notice, stop} = await runAction(action, {...context, onTone: this.#onTone});
      if (stop) this.#stop = stop;
      this.#announce(notice);
    } catch {
      if (action === 'sound') this.#stop = undefined;
      this.#announce(context.locale.msg('This did not work.', {id: 'not-possible'}));
    }
  }

  #announce(notice: string): void {
    clearTimeout(this.#noticeTimer);
    this.notice = '';
    this.#host.requestUpdate();
    this.#noticeTimer = setTimeout(() => {
      this.notice = notice;
      this.#host.requestUpdate();
    }, ANNOUNCEMENT_DELAY);
  }

  readonly #onTone = (index: number | undefined): void => {
    if (index === undefined) this.#stop = undefined;
    this.#points.setActive(index === undefined ? undefined : {series: 0, index});
    this.#host.requestUpdate();
  };
}

/** Whether the page may write to the clipboard. In browsers other than Chromium, the clipboard exists only if it may be used. */
const mayCopy = (): boolean =>
  !!navigator.clipboard && (featurePolicy()?.allowsFeature?.('clipboard-write') ?? true);

/** The policy API, unless a form named `featurePolicy` hides it. */
const featurePolicy = () =>
  (document as {featurePolicy?: {allowsFeature?: (name: string) => boolean}}).featurePolicy;

/**
 * Renders the buttons. Leaves out the actions that the page does not allow.
 * @param controller handles the events
 * @param sound whether to show the button that plays the values
 */
export function renderToolbar(
  {msg}: Locale,
  controller: ToolbarController,
  sound: boolean,
): TemplateResult {
  // Safari focuses a clicked button only if it has a `tabindex`.
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
            return button(file, name, msg(str`${name}, download`, {id: 'download'}));
          })
        : nothing
    }
    ${mayCopy() ? button('copy', msg('Copy', {id: 'copy'}), undefined) : nothing}
    ${sound ? button('sound', msg('Listen', {id: 'listen'}), undefined, playing) : nothing}
  </div>`;
}
