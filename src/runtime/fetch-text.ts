import {milliseconds} from './clock.js';
import {DataError, type DataErrorCode, type DataErrorOptions} from '../core/document/data-error.js';

/** Largest size of a document, in bytes. */
export const MAX_BYTES = 5 * 2 ** 20;

/** Default time after which an attempt is aborted, in milliseconds. */
export const DEFAULT_TIMEOUT = 15_000;

/** Time limit for all attempts and the pauses between them, in milliseconds. */
const TOTAL_TIMEOUT = 45_000;

const MAX_ATTEMPTS = 3;

export interface FetchTextOptions {
  /** Aborts the request and the retries. */
  readonly signal?: AbortSignal;
  /** Returns the time in milliseconds after which an attempt is aborted. Called at the start of each attempt. Default: 15000. */
  readonly timeout?: () => number;
  /** Cache mode. `no-cache` makes the browser revalidate its cached copy. */
  readonly cache?: RequestCache;
}

/** The text at an address. */
export interface FetchedText {
  readonly text: string;
  /** Final URL after redirects. */
  readonly url: string;
}

/** An error after which a retry can succeed. */
class TransientError extends DataError {
  /** Waiting time that the server requests, in milliseconds. */
  readonly retryAfter: number | undefined;

  constructor(
    code: DataErrorCode,
    message: string,
    options: DataErrorOptions & {retryAfter?: number | undefined},
  ) {
    super(code, message, options);
    this.retryAfter = options.retryAfter;
  }
}

/** Reads the body of a response; `undefined` as soon as it grows too large. */
type ReadBody<Body> = (response: Response) => Promise<Body | undefined>;

/**
 * Fetches a text, as {@link fetchBody} does.
 *
 * @param url absolute http(s) address
 * @throws {DataError} `network`, `http`, `timeout` or `too-large`: the fault of the last attempt
 */
export async function fetchText(url: string, options?: FetchTextOptions): Promise<FetchedText> {
  const {body, url: final} = await fetchBody(url, readText, options);
  return {text: body, url: final};
}

/**
 * Requests an address and reads the answer. Network faults, timeouts and the statuses 429 and 5xx are retried twice, with a growing, randomized
 * pause or after the time that the server asks for.
 *
 * Sends cookies only to the page's own origin. The browser therefore uses the response of a `<link rel="preload" as="fetch" crossorigin>`.
 *
 * @param url absolute http(s) URL
 * @throws {DataError} the error of the last attempt: `network`, `http`, `timeout` or `too-large`
 */
export async function fetchBody<Body>(
  url: string,
  read: ReadBody<Body>,
  options: FetchTextOptions = {},
): Promise<{readonly body: Body; readonly url: string}> {
  const {signal = new AbortController().signal, timeout} = options;
  const deadline = milliseconds() + TOTAL_TIMEOUT;
  for (let attempt = 1; ; attempt++) {
    // Signals of a polyfill may lack `throwIfAborted`.
    if (signal.aborted) throw signal.reason as Error;
    const limit = Math.min(timeout?.() || DEFAULT_TIMEOUT, deadline - milliseconds());
    try {
      return await fetchOnce(url, read, signal, limit, options.cache ?? 'default');
    } catch (error) {
      if (!(error instanceof TransientError) || attempt === MAX_ATTEMPTS || signal.aborted) {
        throw error;
      }
      // Half a second, then a second, each ±50 %, so that hundreds of pages do not retry at the same moment.
      const pause = error.retryAfter ?? (Math.random() + 0.5) * 500 * attempt;
      if (milliseconds() + pause >= deadline) throw error;
      await delay(pause, signal);
    }
  }
}

async function fetchOnce<Body>(
  url: string,
  read: ReadBody<Body>,
  signal: AbortSignal,
  timeout: number,
  cache: RequestCache,
): Promise<{readonly body: Body; readonly url: string}> {
  // Not AbortSignal.any: WebKit collects a signal that nothing else refers to, and its timeout with it.
  const controller = new AbortController();
  const abort = () => controller.abort();
  signal.addEventListener('abort', abort);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    abort();
  }, timeout);
  try {
    const response = await fetch(url, {
      signal: controller.signal,
      credentials: 'same-origin',
      cache,
    });
    const {ok, status, headers} = response;
    if (!ok) {
      const message = `the server answered ${status} (${url})`;
      if (status !== 429 && status < 500) throw new DataError('http', message, {status});
      throw new TransientError('http', message, {status, retryAfter: retryAfter(headers)});
    }
    const body = await read(response);
    if (body === undefined) {
      throw new DataError('too-large', `the document is over 5 MiB (${url})`);
    }
    return {body, url: response.url || url};
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    throw timedOut
      ? new TransientError('timeout', `no answer in time (${url})`, {cause})
      : new TransientError('network', `the document could not be requested (${url})`, {cause});
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    // Cancels an unread body: that of an error response, or the rest of one that is too large.
    abort();
  }
}

/** The body as text, without its byte order mark; `undefined` as soon as it grows too large. */
async function readText(response: Response): Promise<string | undefined> {
  // Replacements of `fetch` by a library of the page may lack streams.
  if (!response.body) {
    const text = (await response.text()).replace(/^\uFEFF/, '');
    return text.length > MAX_BYTES ? undefined : text;
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  // Counts the bytes, because Content-Length can be missing, wrong, or the compressed size.
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MAX_BYTES) return undefined;
    text += decoder.decode(value, {stream: true});
  }
}

/** Parses a `Retry-After` header (seconds or a date) to milliseconds: RFC 9110, section 10.2.3. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const wait = Number(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return wait > 0 ? wait : undefined;
}

/** Waits, but no longer than until the signal is aborted. */
const delay = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
