import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

/** Width that is drawn where nobody can measure: on the server, and for the page of a printer (170 mm). */
const PAGE_WIDTH = 642;

/**
 * Tells the width to draw for. It is that of an element without height, so that what is drawn never changes what is
 * measured. A hidden tab has no width: nothing is drawn until it has one.
 */
export class SizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: ParentNode};
  #observer: ResizeObserver | undefined;
  #ruler: Element | null = null;
  #measured = 0;
  #printing = false;

  constructor(host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {
    (this.#host = host).addController(this);
  }

  /** Pixels; 0 as long as there is no room. */
  get width(): number {
    return isServer || this.#printing ? PAGE_WIDTH : this.#measured;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => this.#measure(entry?.contentRect.width ?? 0));
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostUpdated(): void {
    const ruler = this.#host.renderRoot.querySelector('.ruler');
    if (ruler === this.#ruler) return;
    this.#observer?.disconnect();
    this.#ruler = ruler;
    if (ruler) this.#observer?.observe(ruler);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#ruler = null;
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  #measure(width: number): void {
    const whole = Math.floor(width);
    if (!whole || whole === this.#measured) return;
    this.#measured = whole;
    this.#host.requestUpdate();
  }

  readonly #print = ({type}: Event): void => {
    this.#printing = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
