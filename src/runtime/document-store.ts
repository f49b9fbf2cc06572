import {asDataError, DataError} from '../core/document/data-error.js';
import {assertDocument} from '../core/document/parse.js';
import {DEFAULT_TIMEOUT, fetchText} from './fetch-text.js';
import {addWindowListener, removeWindowListener} from './window-events.js';

/** A document and its address. */
export interface LoadedDocument {
  /** Final URL after redirects: the base of relative addresses in the document. */
  readonly base: string;
  readonly document: Readonly<Record<string, unknown>>;
}

/** The state of the document at an address. */
export type DocumentState =
  | {readonly status: 'loading'}
  | ({readonly status: 'loaded'} & LoadedDocument)
  | {readonly status: 'failed'; readonly error: DataError};

export type DocumentListener = (state: DocumentState) => void;

export interface SubscribeOptions {
  /** Time in milliseconds after which an attempt is aborted. While other subscribers allow more time, only this one fails. Default: 15000. */
  readonly timeout?: number;
  /** Whether to request the document. If false, it is not requested until `reload` is called. Default: true. */
  readonly request?: boolean;
}

interface Subscription {
  readonly listener: DocumentListener;
  readonly timeout: number;
  /** Timeout of the subscriber while it waits for a request. */
  timer: ReturnType<typeof setTimeout> | undefined;
  waiting: boolean;
}

/** The state of one address. */
interface Entry {
  readonly subscriptions: Set<Subscription>;
  state: DocumentState | undefined;
  /** Aborts the request in flight. After a network error, also removes the listener for the `online` event. */
  abort: AbortController | undefined;
  request: Promise<void> | undefined;
}

/**
 * The documents that the widgets of a page show. Requests each document once, for any number of widgets.
 *
 * Life cycle of an address: the first `subscribe` requests the document. When the request settles, every subscriber is called.
 * When the last subscriber unsubscribes, a request in flight is aborted and the document is released. A loaded document is kept
 * until then. A failure is not kept: the next `subscribe` or `reload` requests the document again.
 */
export class DocumentStore {
  readonly #entries = new Map<string, Entry>();

  /**
   * Subscribes to a document, and requests it if it is not loaded yet.
   *
   * @param url absolute http(s) URL
   * @param listener called with each later state; `get` returns the current one
   * @returns a function that unsubscribes
   */
  subscribe(url: string, listener: DocumentListener, options: SubscribeOptions = {}): () => void {
    const entry = this.#entry(url);
    const timeout = options.timeout && options.timeout > 0 ? options.timeout : DEFAULT_TIMEOUT;
    const subscription: Subscription = {listener, timeout, timer: undefined, waiting: false};
    entry.subscriptions.add(subscription);
    if (options.request !== false && entry.state?.status !== 'loaded') {
      this.#wait(entry, subscription);
      if (!entry.request) void this.#request(url, entry, 'default', true);
    }
    return () => {
      clearTimeout(subscription.timer);
      entry.subscriptions.delete(subscription);
      // An element that is moved unsubscribes and subscribes again in one task.
      queueMicrotask(() => {
        if (entry.subscriptions.size || this.#entries.get(url) !== entry) return;
        this.#entries.delete(url);
        entry.abort?.abort();
      });
    };
  }

  /** The state of the document at an address. */
  get(url: string): DocumentState {
    return this.#entries.get(url)?.state ?? {status: 'loading'};
  }

  /**
   * Requests a document again for all its subscribers, and makes the browser revalidate its cache. If the request fails, a loaded
   * document stays. Does nothing if the document has no subscribers.
   *
   * @returns a promise that resolves when the request has succeeded or failed
   */
  reload(url: string): Promise<void> | undefined {
    const entry = this.#entries.get(url);
    return entry && this.#reload(url, entry, true);
  }

  #reload(url: string, entry: Entry, retryOnline: boolean): Promise<void> {
    for (const subscription of entry.subscriptions) this.#wait(entry, subscription);
    if (entry.state?.status !== 'loaded') this.#publish(entry, {status: 'loading'});
    return this.#request(url, entry, 'no-cache', retryOnline);
  }

  #request(url: string, entry: Entry, cache: RequestCache, retryOnline: boolean): Promise<void> {
    entry.abort?.abort();
    const abort = (entry.abort = new AbortController());
    const {signal} = abort;
    const timeout = () => Math.max(0, ...timeouts(entry));
    const settle = (state: DocumentState) => {
      // A later request has replaced this one.
      if (entry.abort !== abort) return entry.request;
      entry.request = undefined;
      if (state.status === 'failed' && retryOnline) this.#retryOnline(url, entry, state.error);
      else entry.abort = undefined;
      return this.#publish(entry, state);
    };
    return (entry.request = fetchDocument(url, {signal, timeout, cache}).then(
      (loaded) => settle({status: 'loaded', ...loaded}),
      (error: unknown) => settle({status: 'failed', error: asDataError(error, 'network')}),
    ));
  }

  /** Requests the document once more when the browser is online again. */
  #retryOnline(url: string, entry: Entry, {code}: DataError): void {
    if (code !== 'network' && code !== 'timeout') return;
    const retry = () => {
      if (entry.subscriptions.size) void this.#reload(url, entry, false);
    };
    // Not with the option `signal`, which takes no signal of a polyfill. The next request aborts this one.
    const stop = () => removeWindowListener('online', retry);
    addWindowListener('online', retry);
    entry.abort?.signal.addEventListener('abort', stop);
  }

  /** Stores a state and calls the subscribers. A failure is reported only to subscribers that wait for the request. */
  #publish(entry: Entry, state: DocumentState): void {
    const {status} = state;
    const wasLoaded = entry.state?.status === 'loaded';
    if (status === 'loaded') entry.state = state;
    else if (!wasLoaded) entry.state = status === 'loading' ? state : undefined;
    for (const subscription of entry.subscriptions) {
      const {waiting, listener} = subscription;
      if (status !== 'loading') {
        clearTimeout(subscription.timer);
        subscription.waiting = false;
      }
      if (status === 'loaded' || (waiting && !wasLoaded)) listener(state);
    }
  }

  /** Starts a subscriber's timeout. If others allow more time, only this subscriber fails. */
  #wait(entry: Entry, subscription: Subscription): void {
    const {timeout, listener} = subscription;
    clearTimeout(subscription.timer);
    subscription.waiting = true;
    subscription.timer = setTimeout(() => {
      if (timeout >= Math.max(...timeouts(entry)) || entry.state?.status === 'loaded') return;
      subscription.waiting = false;
      listener({
        status: 'failed',
        error: new DataError('timeout', `no answer in ${timeout} ms`),
      });
    }, timeout);
  }

  #entry(url: string): Entry {
    let entry = this.#entries.get(url);
    if (!entry) {
      entry = {subscriptions: new Set(), state: undefined, abort: undefined, request: undefined};
      this.#entries.set(url, entry);
    }
    return entry;
  }
}

const timeouts = ({subscriptions}: Entry): number[] =>
  [...subscriptions].map(({timeout}) => timeout);

async function fetchDocument(
  url: string,
  options: Parameters<typeof fetchText>[1],
): Promise<LoadedDocument> {
  const {text, url: base} = await fetchText(url, options);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new DataError('not-json', `not JSON: ${(cause as Error).message} (${url})`, {cause});
  }
  assertDocument(document);
  return {base, document};
}
