import {fetchDocument, type FetchOptions} from './fetch-document.js';
import {shared, type Entry} from './shared.js';

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
 * @param user called whenever the address is requested again, to call `load` anew
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
  return (entry.request ??= request(address, entry, options));
}

/** The document, where it is already there. */
export const loaded = (address: string): Loaded | undefined =>
  shared().documents.get(address)?.loaded;

/** Requests an address again, past the browser's cache, for all who use it. */
export function reload(address: string, options: FetchOptions = {}): Promise<Loaded> {
  const entry = entryOf(address);
  entry.abort?.abort();
  entry.request = request(address, entry, {...options, cache: 'no-cache'});
  for (const user of entry.users) user();
  return entry.request;
}

async function request(address: string, entry: Entry, options: FetchOptions): Promise<Loaded> {
  const abort = (entry.abort = new AbortController());
  try {
    const result = await fetchDocument(address, abort.signal, options);
    if (entry.abort === abort) entry.loaded = result;
    return result;
  } catch (error) {
    if (entry.abort === abort) entry.request = undefined;
    throw error;
  } finally {
    if (entry.abort === abort) entry.abort = undefined;
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
