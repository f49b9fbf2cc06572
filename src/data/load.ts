import {asDataError} from './data-error.js';
import {fetchDocument, type FetchOptions} from './fetch-document.js';
import {shared, type Entry} from './shared.js';
import {quiet} from './turn.js';

/** A document and where it came from. */
export interface Loaded {
  /** The address it was asked for under. */
  readonly address: string;
  /** Its final address, after redirects: the base of the addresses in it. */
  readonly base: string;
  readonly document: Record<string, unknown>;
}

/**
 * Joins those who use an address, so that what is loaded is kept for them.
 *
 * @param user called when the address is requested again, and when it is there then or after a failure, to call `load` anew
 * @returns ends the use; the last one to leave ends a request that is still under way and lets the document go
 */
export function use(address: string, user: () => void): () => void {
  const {documents} = shared();
  const entry = entryOf(address);
  entry.users.add(user);
  return () => {
    entry.users.delete(user);
    // Later, because an element that is moved leaves and comes back in one task.
    queueMicrotask(() => {
      if (entry.users.size || documents.get(address) !== entry) return;
      documents.delete(address);
      entry.abort?.abort();
    });
  };
}

/**
 * Loads a document: one request for all who ask while it is under way, none while a success is in use.
 *
 * @param address absolute http(s) address
 * @throws {DataError} what went wrong; it is not kept, the next call requests again
 */
export function load(address: string, options: FetchOptions = {}): Promise<Loaded> {
  const entry = entryOf(address);
  return entry.request ?? start(address, entry, options, true);
}

/** The document, where it is already there. */
export const loaded = (address: string): Loaded | undefined =>
  shared().documents.get(address)?.loaded;

/** Requests an address again, past the browser's cache, for all who use it. */
export function reload(address: string, options: FetchOptions = {}): Promise<Loaded> {
  return again(address, entryOf(address), options, true);
}

function again(
  address: string,
  entry: Entry,
  options: FetchOptions,
  hopes: boolean,
): Promise<Loaded> {
  const request = start(address, entry, {...options, cache: 'no-cache'}, hopes);
  for (const user of entry.users) user();
  return request;
}

/** @param hopes whether it may be tried once more when the network is back */
function start(
  address: string,
  entry: Entry,
  options: FetchOptions,
  hopes: boolean,
): Promise<Loaded> {
  const request = follow(address, entry, options, hopes);
  // Those who asked handle a failure; if they are gone by then, it must not reach the page.
  request.catch(() => {});
  return (entry.request = request);
}

async function follow(
  address: string,
  entry: Entry,
  options: FetchOptions,
  hopes: boolean,
): Promise<Loaded> {
  entry.abort?.abort();
  const abort = (entry.abort = new AbortController());
  const {signal} = abort;
  try {
    const result = await fetchDocument(address, signal, options);
    if (entry.abort === abort) {
      entry.loaded = result;
      entry.abort = undefined;
      // Whoever shows an error, or a document embedded in the page, did not ask for this one.
      if (entry.failed || options.cache) for (const user of entry.users) user();
      entry.failed = false;
    }
    return result;
  } catch (error) {
    // Widgets that are just being registered share it; after them nobody does.
    await quiet();
    if (entry.abort === abort) {
      // What was there before a reload that failed is still good.
      entry.request = entry.loaded && Promise.resolve(entry.loaded);
      entry.failed = true;
      const {code} = asDataError(error);
      if (hopes && entry.users.size && (code === 'network' || code === 'timeout')) {
        const retry = () => void again(address, entry, options, false);
        globalThis.addEventListener?.('online', retry, {once: true, signal});
      }
    }
    throw error;
  }
}

function entryOf(address: string): Entry {
  const {documents} = shared();
  let entry = documents.get(address);
  if (!entry) {
    entry = {request: undefined, loaded: undefined, users: new Set(), abort: undefined};
    documents.set(address, entry);
  }
  return entry;
}
