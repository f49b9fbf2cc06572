import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

/** Width that is drawn where nobody can measure: on the server, and for the page of a printer (170 mm). */
const PAGE_WIDTH = 642;

/** No scroll bar is wider. */
const SCROLL_BAR = 20;

type Host = ReactiveControllerHost & Element & {readonly renderRoot: ParentNode};

/**
 * Tells the width to draw for. It is that of an element without height, so that what is drawn does not change what is
 * measured. A hidden tab has no width: nothing is drawn until it has one.
 */
export class SizeController implements ReactiveController {
  readonly #host: Host;
  #observer: ResizeObserver | undefined;
  #ruler: Element | null = null;
  #measured = 0;
  #before = 0;
  /** The page is being printed. */
  printing = false;

  constructor(host: Host) {
    (this.#host = host).addController(this);
  }

  /** Pixels; 0 as long as there is no room. */
  get width(): number {
    return isServer || this.printing ? PAGE_WIDTH : this.#measured;
  }

  hostConnected(): void {
    // Of the document that the element is in now: another one's would not see its layout in time.
    const {ResizeObserver} = this.#host.ownerDocument.defaultView ?? globalThis;
    // Some pages take it away.
    this.#observer =
      ResizeObserver &&
      new ResizeObserver(([entry]) => this.#measure(entry?.contentRect.width ?? 0));
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostUpdated(): void {
    const ruler = this.#host.renderRoot.querySelector('.ruler');
    if (!this.#observer) this.#measure(ruler?.clientWidth ?? 0);
    if (ruler === this.#ruler) return;
    this.#observer?.disconnect();
    if ((this.#ruler = ruler)) this.#observer?.observe(ruler);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#ruler = null;
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  #measure(width: number): void {
    const whole = Math.floor(width);
    const measured = this.#measured;
    if (!whole || whole === measured) return;
    // Back to where it was, by a scroll bar that the last drawing has removed: it would come and go for ever.
    if (whole === this.#before && whole > measured && whole - measured <= SCROLL_BAR) return;
    this.#before = measured;
    this.#measured = whole;
    // A drawing may bring a scroll bar. Seen in the same frame, that would be an error event of the page.
    this.#observer?.disconnect();
    requestAnimationFrame(() => this.#ruler && this.#observer?.observe(this.#ruler));
    this.#host.requestUpdate();
  }

  readonly #print = ({type}: Event): void => {
    this.printing = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
