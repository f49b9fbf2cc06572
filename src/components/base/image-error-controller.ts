import type {ReactiveControllerHost} from 'lit';

/** Remembers the images that could not be loaded, so that the host renders a replacement. Is itself the `error` listener of the images. */
export class ImageErrorController {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #failedAddresses = new Set<string>();
  #document: object | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** Tries all images again if the document has changed, for example after a reload. */
  resetOnChange(document: object): void {
    if (this.#document !== document) this.reset();
    this.#document = document;
  }

  /** Tries all images again. */
  reset(): void {
    this.#failedAddresses.clear();
  }

  /** The image, unless it could not be loaded. */
  usable<T extends {readonly src: string}>(image: T | undefined): T | undefined {
    return image && !this.#failedAddresses.has(image.src) ? image : undefined;
  }

  handleEvent({currentTarget}: Event): void {
    this.#failedAddresses.add((currentTarget as HTMLImageElement).src);
    this.#host.requestUpdate();
  }
}
