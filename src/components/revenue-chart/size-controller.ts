import {addWindowListener, removeWindowListener} from '../../runtime/window-events.js';
import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

/** Width that is drawn where nobody can measure: on the server, and for the page of a printer (170 mm). */
const PAGE_WIDTH = 642;

/** No scroll bar is wider. */
const SCROLL_BAR = 20;

/** The event of a page when its fonts have come. */
const FONT = 'loadingdone';

type Host = ReactiveControllerHost & Element;

/**
 * Tells the width to draw for. A hidden tab has no width: nothing is drawn until it has one. Tells also when a font of
 * the page has come: the labels, drawn in another, have to be measured anew.
 */
export class SizeController implements ReactiveController {
  readonly #host: Host;
  #observer: ResizeObserver | undefined;
  #measured = 0;
  #before = 0;
  readonly #draw: (font: boolean) => void;
  /** The browser tells when a font has come. */
  #told = false;
  /** The page is being printed. */
  printing = false;
  /** Width that a picture is drawn for; 0 without. */
  #fixed = 0;

  /**
   * @param draw draws the host at once, because a page that is about to be printed does not wait; `font` says that it is
   *   for a font that has come
   */
  constructor(host: Host, draw: (font: boolean) => void) {
    (this.#host = host).addController(this);
    this.#draw = draw;
  }

  /** Pixels; 0 as long as there is no room. */
  get width(): number {
    return this.#fixed || (isServer || this.printing ? PAGE_WIDTH : this.#measured);
  }

  /** The width is given and not measured. */
  get isFixed(): boolean {
    return this.#fixed > 0;
  }

  /** Draws for a width as long as something is read; the browser paints nothing of it. */
  drawAt<Result>(width: number, read: () => Result): Result {
    this.#fixed = width;
    try {
      this.#draw(false);
      return read();
    } finally {
      this.#fixed = 0;
      this.#draw(false);
    }
  }

  hostConnected(): void {
    const host = this.#host;
    // Of the document that the element is in now: another one's would not see its layout in time.
    const {ResizeObserver} = host.ownerDocument.defaultView ?? globalThis;
    // Some pages take it away.
    if (!ResizeObserver) this.#measure(host.clientWidth);
    else {
      this.#observer = new ResizeObserver(([entry]) =>
        this.#measure(Math.floor(entry?.contentRect.width ?? 0)),
      );
      this.#observer.observe(host);
    }
    addWindowListener('beforeprint', this);
    addWindowListener('afterprint', this);
    const fonts = fontsOfPage();
    fonts?.addEventListener(FONT, this);
    // WebKit does not tell of them, but lets the fonts be awaited that a page has when it is loaded.
    this.#told = document.readyState === 'complete';
    void fonts?.ready.then(({size}) => {
      if (size && host.isConnected && !this.#told) this.handleEvent({type: FONT});
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    removeWindowListener('beforeprint', this);
    removeWindowListener('afterprint', this);
    fontsOfPage()?.removeEventListener(FONT, this);
  }

  #measure(width: number): void {
    const measured = this.#measured;
    if (!width || width === measured) return;
    // Back to where it was, by a scroll bar that the last drawing has removed: it would come and go for ever.
    if (width === this.#before && width > measured && width - measured <= SCROLL_BAR) return;
    this.#before = measured;
    this.#measured = width;
    // The drawing changes the height, and may bring a scroll bar: seen in the same frame, that would be an error event
    // of the page.
    const observer = this.#observer;
    observer?.disconnect();
    requestAnimationFrame(() => observer === this.#observer && observer?.observe(this.#host));
    this.#host.requestUpdate();
  }

  handleEvent({type}: Pick<Event, 'type'>): void {
    const font = type === FONT;
    if (font) this.#told = true;
    else this.printing = type === 'beforeprint';
    this.#draw(font);
  }
}

/** The fonts of the page, unless one of its forms is called `fonts`. */
function fontsOfPage(): FontFaceSet | undefined {
  const {fonts} = document as Partial<Document>;
  return fonts && 'ready' in fonts ? fonts : undefined;
}
