import {asDataError, type DataError} from '../../core/document/data-error.js';
import {fetchText} from '../../runtime/fetch-text.js';

/** Reads one address at a time: what was asked for before is given up. */
export class LatestRead {
  #running: AbortController | undefined;
  #fault: DataError | undefined;

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /** Why the last address could not be read. */
  get fault(): DataError | undefined {
    return this.#fault;
  }

  /** The text at an address; `undefined` where it was given up, or has a fault. */
  async read(address: string): Promise<string | undefined> {
    this.stop();
    const own = (this.#running = new AbortController());
    try {
      const {text} = await fetchText(address, {signal: own.signal, cache: 'no-cache'});
      if (own === this.#running) return text;
    } catch (error) {
      if (own === this.#running) this.#fault = asDataError(error, 'network');
    } finally {
      if (own === this.#running) this.#running = undefined;
    }
    return undefined;
  }

  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#fault = undefined;
  }
}
