import {DataError, type DataErrorCode} from './data-error.js';

/** The largest document that is read, in bytes. */
export const MAX_BYTES = 5 * 2 ** 20;

/** What came from an address: its text, and where it came from in the end. */
export interface Answer {
  readonly text: string;
  /** The final address, after redirects. */
  readonly base: string;
}

/**
 * Errors that may pass, and the server's wish: milliseconds until the next request, if it has one.
 */
export const passing = new WeakMap<object, number | undefined>();

/**
 * Requests an address once.
 *
 * @param address absolute http(s) address
 * @param timeout milliseconds until it is given up
 * @throws {DataError} `network`, `http`, `timeout` or `too-large`
 */
export async function request(
  address: string,
  signal: AbortSignal,
  timeout: number,
  cache: RequestCache,
): Promise<Answer> {
  // Not AbortSignal.any: WebKit lets go of a signal that nobody holds, and the time limit with it.
  const stop = new AbortController();
  const leave = () => stop.abort();
  signal.addEventListener('abort', leave);
  let late = false;
  const timer = setTimeout(() => stop.abort((late = true)), timeout);
  const fail = (code: DataErrorCode, message: string, options?: object) =>
    new DataError(code, `${message} (${address})`, options);
  try {
    const response = await fetch(address, {signal: stop.signal, credentials: 'omit', cache});
    const {ok, status, headers, url} = response;
    if (!ok) {
      const error = fail('http', `the server answered ${status}`, {status});
      if (status === 429 || status >= 500) passing.set(error, waitOf(headers));
      throw error;
    }
    const text = await textOf(response);
    if (text === undefined) throw fail('too-large', 'the document is over 5 MiB');
    return {text, base: url || address};
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    const error = late
      ? fail('timeout', 'no answer in time', {cause})
      : fail('network', 'the document could not be requested', {cause});
    passing.set(error, undefined);
    throw error;
  } finally {
    clearTimeout(timer);
    // What is still on its way – the body of a refusal, the rest of what is too large – is not wanted.
    leave();
    signal.removeEventListener('abort', leave);
  }
}

/** The body as text, without its byte order mark; `undefined` as soon as it grows too large. */
async function textOf({body}: Response): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  // Counted here, because Content-Length may be missing, wrong, or that of the compressed bytes.
  let bytes = 0;
  for (;;) {
    const {value} = (await reader?.read()) ?? {};
    if (!value) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MAX_BYTES) return undefined;
    text += decoder.decode(value, {stream: true});
  }
}

/** Milliseconds of a `Retry-After`, which is seconds or a date: RFC 9110, section 10.2.3. */
function waitOf(headers: Headers): number | undefined {
  const after = headers.get('retry-after');
  const wait = after ? (+after ? +after * 1000 : Date.parse(after) - Date.now()) : NaN;
  return wait > 0 ? wait : undefined;
}
