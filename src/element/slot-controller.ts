import type {LitElement, ReactiveController} from 'lit';
import {warnOnce} from '../data/shared.js';

/** What no fallback holds: an end tag was forgotten, and the rest of the page is inside. */
const swallowed = 'main, footer, h1, [data-cluster-widget], script:not([type="application/json"])';

/** The mark of a fallback that says no more than the widget does where there is nothing to show. */
const emptyToo = '[data-cluster-empty]';

/** Hides the host's fallback when the widget is ready, but never the rest of the host's page. */
export class SlotController implements ReactiveController {
  readonly #host: LitElement;
  readonly #status: () => string;

  /** @param status where the host stands with its part */
  constructor(host: LitElement, status: () => string) {
    this.#host = host;
    this.#status = status;
    host.addController(this);
  }

  /** Whether the slot is to be hidden now. */
  get hidden(): boolean {
    const status = this.#status();
    return (
      (status === 'ready' || (status === 'empty' && !!this.#host.querySelector?.(emptyToo))) &&
      !this.#swallows
    );
  }

  hostUpdated(): void {
    if (this.#status() !== 'ready' || !this.#swallows) return;
    const name = this.#host.localName;
    warnOnce(
      `unclosed ${name}`,
      `an end tag </${name}> is missing: the page's content after it lies inside the widget and is shown below it`,
    );
  }

  /** Content that comes late (a parser still at work) may be a source of data, or more than a fallback. */
  handleEvent(): void {
    this.#host.requestUpdate();
  }

  get #swallows(): boolean {
    const {children} = this.#host;
    if (!children?.length) return false;
    return (
      !!this.#host.querySelector(swallowed) ||
      Array.from(this.#host.getElementsByTagName('*')).some((element) =>
        element.localName.startsWith('cluster-'),
      )
    );
  }
}
