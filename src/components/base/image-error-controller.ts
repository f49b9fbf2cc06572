import type {ReactiveControllerHost} from 'lit';

/** Remembers the images that did not come, so that the host draws what stands in for them. Listens to `error`. */
export class ImageErrorController {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #failed = new Set<string>();

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** The absolute address, unless its image is known not to come. */
  good(address: string | undefined): string | undefined {
    return address && !this.#failed.has(address) ? address : undefined;
  }

  handleEvent({currentTarget}: Event): void {
    this.#failed.add((currentTarget as HTMLImageElement).src);
    this.#host.requestUpdate();
  }
}
