import type {LitElement, ReactiveController} from 'lit';
import {warnOnce} from '../../runtime/shared-registry.js';

/** What no fallback holds: an end tag was forgotten, and the rest of the page is inside. */
const swallowed = 'main, footer, h1, [data-cluster-widget]';

/** The mark of a fallback that says no more than the widget does where there is nothing to show. */
const emptyToo = '[data-cluster-empty]';

/** Hides the host's fallback when the widget is ready, but never the rest of the host's page. */
export class SlotController implements ReactiveController {
  readonly #host: LitElement;
  readonly #status: () => string;
  #hidden = false;

  /** @param status of the host's part */
  constructor(host: LitElement, status: () => string) {
    this.#host = host;
    this.#status = status;
    host.addController(this);
  }

  /** Whether the slot is hidden in the present state of the host. */
  get hidden(): boolean {
    const status = this.#status();
    return (
      (status === 'ready' || (status === 'empty' && !!this.#host.querySelector?.(emptyToo))) &&
      !this.#swallows
    );
  }

  /** Whether the host's page put nothing into the slot. */
  get empty(): boolean {
    const {childElementCount, textContent} = this.#host;
    return !childElementCount && !textContent?.trim();
  }

  /** Whether the slot's content asks for another state than that of the last update. */
  get changed(): boolean {
    return this.hidden !== this.#hidden;
  }

  hostUpdated(): void {
    this.#hidden = this.hidden;
    if (this.#status() !== 'ready' || !this.#swallows) return;
    const name = this.#host.localName;
    warnOnce(
      `unclosed ${name}`,
      `an end tag </${name}> is missing: the page's content after it lies inside the widget and is shown below it`,
    );
  }

  get #swallows(): boolean {
    const {children} = this.#host;
    if (!children?.length) return false;
    return (
      !!this.#host.querySelector(swallowed) ||
      [...this.#host.getElementsByTagName('*')].some(isWidget)
    );
  }
}

/** Whether an element is one of our widgets, also one whose code is not loaded yet; pages have elements of their own. */
function isWidget(element: Element): boolean {
  if (!element.localName.startsWith('cluster-')) return false;
  return customElements.get(element.localName) ? 'reload' in element : element.hasAttribute('src');
}
