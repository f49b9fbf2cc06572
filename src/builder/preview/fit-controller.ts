import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Zooms out a page of a fixed width so that it fits into the host. */
export class FitController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  // In the next frame, because changing the size inside the callback would cause a resize observer loop error.
  readonly #observer = new ResizeObserver(() => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#fit());
  });
  #frame = 0;
  #width = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Width of the page in CSS pixels. */
  set width(width: number) {
    this.#width = width;
    this.#fit();
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #fit(): void {
    const room = this.#host.clientWidth;
    const page = this.#host.shadowRoot?.querySelector<HTMLElement>('.page');
    // A hidden tab has no width.
    if (!page || !room || !this.#width) return;
    const zoom = Math.min(1, room / this.#width);
    page.style.setProperty('width', `${this.#width}px`);
    page.style.setProperty('margin-inline', zoom < 1 ? '0' : 'auto');
    page.style.setProperty('zoom', String(zoom));
  }
}
