import type {LitElement, ReactiveController} from 'lit';
import {warnOnce} from '../data/shared.js';

/** What no fallback holds: an end tag was forgotten, and the rest of the page is inside. */
const swallowed = 'main, footer, h1, [data-cluster-widget], script:not([type="application/json"])';

/** Hides the host's fallback when the widget is ready, but never the rest of the host's page. */
export class SlotController implements ReactiveController {
  readonly #host: LitElement;
  readonly #ready: () => boolean;

  constructor(host: LitElement, ready: () => boolean) {
    this.#host = host;
    this.#ready = ready;
    host.addController(this);
  }

  /** Whether the slot is to be hidden now. */
  get hidden(): boolean {
    return this.#ready() && !this.#swallows;
  }

  hostUpdated(): void {
    if (!this.#ready() || !this.#swallows) return;
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
