import {addWindowListener, removeWindowListener} from '../../runtime/window-events.js';
import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

/** Chart width in pixels if it cannot be measured: on the server, and in print (170 mm). */
const PAGE_WIDTH = 642;

/** Largest width of a scroll bar, in pixels. */
const SCROLL_BAR = 20;

/** The event that fires when fonts have loaded. */
const FONT = 'loadingdone';

type Host = ReactiveControllerHost & Element;

/** The computed style of the host that its labels depend on. */
export type TextStyle = Pick<
  CSSStyleDeclaration,
  'fontFamily' | 'fontSize' | 'direction' | 'letterSpacing'
>;

/**
 * Measures the width for the chart. In a hidden tab the width is 0, and nothing is drawn. Also redraws the chart when a web font
 * has loaded, because the labels have to be measured again.
 */
export class SizeController implements ReactiveController {
  readonly #host: Host;
  #observer: ResizeObserver | undefined;
  #measured = 0;
  #before = 0;
  #style: TextStyle | undefined;
  readonly #draw: (font: boolean) => void;
  /** Whether a font event has fired. */
  #fontEventFired = false;
  /** Whether the page is being printed. */
  printing = false;
  /** Width for an exported picture, or 0. */
  #fixed = 0;

  /**
   * @param draw renders the host synchronously, because the browser does not wait before it prints; `font` is true if a
   *   font has loaded
   */
  constructor(host: Host, draw: (font: boolean) => void) {
    (this.#host = host).addController(this);
    this.#draw = draw;
  }

  /** Width in pixels; 0 while the host has no width. */
  get width(): number {
    return this.#fixed || (isServer || this.printing ? PAGE_WIDTH : this.#measured);
  }

  /**
   * The style of the text when the width was measured. To read the current one, the browser has to compute the layout of the
   * page.
   */
  get style(): TextStyle | undefined {
    return this.#style;
  }

  /** Whether the width is fixed and not measured. */
  get isFixed(): boolean {
    return this.#fixed > 0;
  }

  /** Renders the host for a width, calls `read`, and renders it for the original width again before the browser paints. */
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
    // From the element's own document: an observer of another document reports the layout too late.
    const {ResizeObserver} = host.ownerDocument.defaultView ?? globalThis;
    // Some pages remove the class.
    if (!ResizeObserver) this.#measure(host.clientWidth);
    else {
      this.#observer = new ResizeObserver(([entry]) =>
        this.#measure(Math.floor(entry?.contentRect.width ?? 0)),
      );
      this.#observer.observe(host);
    }
    addWindowListener('beforeprint', this);
    const fonts = fontsOfPage();
    fonts?.addEventListener(FONT, this);
    // WebKit does not fire the event, but `ready` resolves when the page's initial fonts have loaded.
    this.#fontEventFired = document.readyState === 'complete';
    void fonts?.ready.then(({size}) => {
      if (size && host.isConnected && !this.#fontEventFired) this.handleEvent({type: FONT});
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    removeWindowListener('beforeprint', this);
    fontsOfPage()?.removeEventListener(FONT, this);
  }

  #measure(width: number): void {
    const measured = this.#measured;
    if (!width || width === measured) return;
    // The previous width again, because the last rendering removed a scroll bar. It would appear and disappear forever.
    if (width === this.#before && width > measured && width - measured <= SCROLL_BAR) return;
    this.#before = measured;
    this.#measured = width;
    const {fontFamily, fontSize, direction, letterSpacing} = getComputedStyle(this.#host);
    this.#style = {fontFamily, fontSize, direction, letterSpacing};
    // Rendering can change the width again by adding a scroll bar. Observing that in the same frame would fire an error
    // event on the page.
    const observer = this.#observer;
    observer?.disconnect();
    requestAnimationFrame(() => observer === this.#observer && observer?.observe(this.#host));
    this.#host.requestUpdate();
  }

  handleEvent({type}: Pick<Event, 'type'>): void {
    const font = type === FONT;
    if (font) this.#fontEventFired = true;
    else this.printing = type === 'beforeprint';
    // Also for a host that the page removes while it prints.
    if (this.printing) addWindowListener('afterprint', this, {once: true});
    this.#draw(font);
  }
}

/** The fonts of the page, unless a form named `fonts` hides them. */
function fontsOfPage(): FontFaceSet | undefined {
  const {fonts} = document as Partial<Document>;
  return fonts && 'ready' in fonts ? fonts : undefined;
}
