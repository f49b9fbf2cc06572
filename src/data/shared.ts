import type {Loaded} from './load.js';

/** One address and all who wait for it. */
export interface Entry {
  /** Settles when the document is there; gone after a failure, so that no failure is kept. */
  request: Promise<Loaded> | undefined;
  /** The document, once it is there. */
  loaded: Loaded | undefined;
  /** Told whenever the address is requested again, or is there after it had failed. */
  readonly users: Set<() => void>;
  /** Ends the request that is under way, or the wait for the network after one that failed. */
  abort: AbortController | undefined;
  /** The last request failed: somebody may be showing an error. */
  failed?: boolean;
}

/** The rules of a Trusted Types policy, and the policy itself: what it makes goes where a trusted string is asked for. */
export interface Policy {
  createHTML(html: string): string;
  createScript(script: string): string;
}

/**
 * What all copies of the library on a page share – two CDN files, npm and CDN, two versions. Its shape is part of the
 * contract between versions: fields may be added, never changed.
 */
export interface Shared {
  readonly documents: Map<string, Entry>;
  /** Addresses (or other subjects) that were warned of: one warning each. */
  readonly warned: Set<string>;
  /** The Trusted Types policy, where the browser has such things and the page allows ours. */
  policy?: Policy | undefined;
  /** Settles when the copies that came so far have registered their widgets; gone then. */
  registering?: Promise<void> | undefined;
  /** Requests under way. */
  active: number;
  /** Requests that wait for their turn; called when it has come. */
  readonly waiting: (() => void)[];
  /** The schema.org graphs in the page, by their text. */
  graphs?: Map<string, Graph>;
}

/** One graph in the page and how many widgets ask for it. */
export interface Graph {
  users: number;
  readonly script: {remove(): void} | undefined;
}

const key = Symbol.for('cluster-widgets:1');

/** The copies' common memory, made by the first of them. */
export function shared(): Shared {
  const scope = globalThis as {[key]?: Shared};
  return (scope[key] ??= {documents: new Map(), warned: new Set(), active: 0, waiting: []});
}

/** Writes one warning to the console for each subject and page. */
export function warnOnce(subject: string, message: string): void {
  const {warned} = shared();
  if (warned.has(subject)) return;
  warned.add(subject);
  console.warn(`cluster-widgets: ${message}`);
}
