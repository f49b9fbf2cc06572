import {DataError} from './data-error.js';
import {inTurn} from './in-turn.js';
import type {Loaded} from './load.js';
import {assertDocument, parseFrame} from './parse.js';
import {passing, request, type Answer} from './request.js';

/** Milliseconds until a document is given up, all attempts and the pauses between them together. */
const IN_ALL = 45_000;

export interface FetchOptions {
  /** Milliseconds until an attempt is given up; 0 or less means the default of 15 seconds. */
  readonly timeout?: number;
  /** `no-cache` asks the server whether the browser's copy is still good. */
  readonly cache?: RequestCache;
}

/**
 * Requests one document: three attempts at the most, where the fault may pass.
 *
 * @param address absolute http(s) address
 * @throws {DataError} with the code that says what went wrong in the last attempt
 */
export async function fetchDocument(
  address: string,
  signal: AbortSignal,
  options: FetchOptions,
): Promise<Loaded> {
  const {text, base} = await persist(address, signal, options);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new DataError('not-json', `not JSON: ${(cause as Error).message} (${address})`, {cause});
  }
  assertDocument(document);
  // What all widgets need is kept: it is read here rather than in the first one's drawing.
  parseFrame(document);
  return {address, base, document};
}

async function persist(
  address: string,
  signal: AbortSignal,
  {timeout = 0, cache = 'default'}: FetchOptions,
): Promise<Answer> {
  // The clock starts with the first turn: a queue is no fault of the server.
  let end = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      return await inTurn(() => {
        signal.throwIfAborted();
        end ||= performance.now() + IN_ALL;
        const left = end - performance.now();
        return request(address, signal, Math.min(timeout > 0 ? timeout : 15_000, left), cache);
      });
    } catch (error) {
      // Half a second, then a second, each a half more or less, so that hundreds of pages do not come back at once.
      const wait = passing.get(error as object) ?? (Math.random() + 0.5) * 500 * attempt;
      const fits = performance.now() + wait < end;
      if (!passing.has(error as object) || !fits || attempt > 2 || signal.aborted) throw error;
      await pause(wait, signal);
    }
  }
}

/** Waits, but not on when the signal says so. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', resolve);
  });
