import type {ReactiveControllerHost} from 'lit';

/** Remembers the images that could not be loaded, so that the host renders a replacement. Listens to `error`. */
export class ImageErrorController {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #failed = new Set<string>();

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** The address, unless its image could not be loaded. */
  usable(address: string | undefined): string | undefined {
    return address && !this.#failed.has(address) ? address : undefined;
  }

  handleEvent({currentTarget}: Event): void {
    this.#failed.add((currentTarget as HTMLImageElement).src);
    this.#host.requestUpdate();
  }
}
