import {DocumentStore} from './document-store.js';

/** A Trusted Types policy, or its rules. */
export interface TrustedTypesPolicy {
  createHTML(html: string): string;
  createScript(script: string): string;
}

/**
 * Shared by all copies of the library on a page, for example two CDN files, npm and CDN, or two versions. Copies use only its
 * methods, so that they work with each other's versions.
 */
export interface SharedRegistry {
  /** The loaded documents and the requests in flight. */
  readonly documents: Pick<DocumentStore, 'subscribe' | 'get' | 'reload'>;
  /** Subjects of the warnings that have been written. */
  readonly warned: Pick<Set<string>, 'has' | 'add'>;
  /** The Trusted Types policy `cluster-widgets`. Browsers can refuse a second policy with the same name. */
  policy?: TrustedTypesPolicy | undefined;
}

const KEY = Symbol.for('cluster-widgets:1');

let registry: SharedRegistry | undefined;

/** The registry of the page, created by the first copy. If the page uses the key for something else, this copy has its own registry. */
export function sharedRegistry(): SharedRegistry {
  if (registry) return registry;
  const scope = globalThis as {[KEY]?: unknown};
  const existing = scope[KEY];
  if (isSharedRegistry(existing)) return (registry = existing);
  registry = {documents: new DocumentStore(), warned: new Set()};
  if (existing === undefined && Object.isExtensible(scope)) scope[KEY] = registry;
  return registry;
}

/** Writes a warning to the console, once per subject and page. */
export function warnOnce(subject: string, message: string): void {
  const {warned} = sharedRegistry();
  if (warned.has(subject)) return;
  warned.add(subject);
  // Old scripts define a `console` of their own, with fewer methods.
  globalThis.console?.warn?.(`cluster-widgets: ${message}`);
}

function isSharedRegistry(value: unknown): value is SharedRegistry {
  const {documents, warned} = Object(value) as Partial<Record<keyof SharedRegistry, unknown>>;
  return (
    hasMethods(documents, ['subscribe', 'get', 'reload']) && hasMethods(warned, ['has', 'add'])
  );
}

function hasMethods(value: unknown, names: readonly string[]): boolean {
  const methods = Object(value) as Readonly<Record<string, unknown>>;
  return names.every((name) => typeof methods[name] === 'function');
}
