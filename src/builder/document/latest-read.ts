import {asDataError, type DataError} from '../../core/document/data-error.js';
import {fetchText} from '../../runtime/fetch-text.js';

/** Reads one address at a time. A new read aborts the previous one. */
export class LatestRead {
  #running: AbortController | undefined;
  #problem: DataError | undefined;

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /** The error of the last read, if it failed. */
  get problem(): DataError | undefined {
    return this.#problem;
  }

  /** Reads the text at an address. Returns `undefined` if the read failed or was aborted. */
  async read(address: string): Promise<string | undefined> {
    this.stop();
    const controller = (this.#running = new AbortController());
    try {
      const {text} = await fetchText(address, {signal: controller.signal, cache: 'no-cache'});
      if (controller === this.#running) return text;
    } catch (error) {
      if (controller === this.#running) this.#problem = asDataError(error, 'network');
    } finally {
      if (controller === this.#running) this.#running = undefined;
    }
    return undefined;
  }

  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#problem = undefined;
  }
}
