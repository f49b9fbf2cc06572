import type {LitElement, ReactiveController} from 'lit';
import {warnOnce} from '../../runtime/shared-registry.js';
import {addWindowListener, removeWindowListener} from '../../runtime/window-events.js';
import {scrollIntoView} from './scroll-into-view.js';

/** Elements that no fallback contains. If the slot contains one, the end tag is missing and the rest of the page is inside. */
const UNCLOSED_TAG_SELECTOR = 'main, footer, h1, [data-cluster-widget]';

/** Marks a fallback that repeats the widget's message for an empty part. */
const EMPTY_FALLBACK_SELECTOR = '[data-cluster-empty]';

/** Hides the fallback when the widget is ready, but never the rest of the page if the end tag is missing. */
export class SlotController implements ReactiveController {
  readonly #host: LitElement;
  readonly #status: () => string;
  #hidden = false;

  /** @param status returns the host's state */
  constructor(host: LitElement, status: () => string) {
    this.#host = host;
    this.#status = status;
    host.addController(this);
  }

  /** Whether the slot is hidden in the current state of the host. */
  get hidden(): boolean {
    const status = this.#status();
    return (
      (status === 'ready' ||
        (status === 'empty' && !!this.#host.querySelector?.(EMPTY_FALLBACK_SELECTOR))) &&
      !this.#isUnclosed
    );
  }

  /** Whether the slot has no content. */
  get empty(): boolean {
    const {childElementCount, textContent} = this.#host;
    return !childElementCount && !textContent?.trim();
  }

  /** Whether `hidden` has changed since the last update. */
  get changed(): boolean {
    return this.hidden !== this.#hidden;
  }

  hostConnected(): void {
    addWindowListener('hashchange', this);
  }

  hostDisconnected(): void {
    removeWindowListener('hashchange', this);
  }

  /** A table of contents of the page can link to a heading in the fallback. */
  handleEvent(): void {
    if (this.#hidden && this.#host.querySelector(':target')) scrollIntoView(this.#host);
  }

  hostUpdated(): void {
    this.#hidden = this.hidden;
    if (this.#status() !== 'ready' || !this.#isUnclosed) return;
    const name = this.#host.localName;
    warnOnce(
      `unclosed ${name}`,
      `an end tag </${name}> is missing: the page's content after it lies inside the widget and is shown below it`,
    );
  }

  get #isUnclosed(): boolean {
    const {children} = this.#host;
    if (!children?.length) return false;
    return (
      !!this.#host.querySelector(UNCLOSED_TAG_SELECTOR) ||
      [...this.#host.querySelectorAll(':not(form)')].some(isWidget)
    );
  }
}

/**
 * Whether an element is a widget of this library, loaded or not. A page can have its own elements with this prefix. Forms are left
 * out before, because their fields can hide `localName`.
 */
function isWidget(element: Element): boolean {
  if (!element.localName.startsWith('cluster-')) return false;
  return customElements.get(element.localName) ? 'reload' in element : element.hasAttribute('src');
}
