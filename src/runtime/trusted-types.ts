import {sharedRegistry, type TrustedTypesPolicy} from './shared-registry.js';

interface TrustedTypesScope {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: TrustedTypesPolicy): TrustedTypesPolicy;
  };
}

/**
 * The Trusted Types policy `cluster-widgets`, shared by all copies on the page. Used for the JSON-LD script and, in the CDN files,
 * for templates (see `vite.cdn.config.ts`). Values of a document never become markup or code.
 *
 * @returns `undefined` if the browser has no Trusted Types or the page's CSP forbids the policy
 */
export function trustedTypesPolicy(): TrustedTypesPolicy | undefined {
  const identity = (text: string) => text;
  try {
    return (sharedRegistry().policy ??= (
      globalThis as TrustedTypesScope
    ).trustedTypes?.createPolicy('cluster-widgets', {
      createHTML: identity,
      createScript: identity,
    }));
  } catch {
    return undefined;
  }
}

/**
 * Replaces `trustedTypes.createPolicy` in the copy of Lit in the CDN files. If the page forbids the policy, templates stay strings,
 * which the browser rejects, so rendering fails.
 */
export const templatePolicy = (): Pick<TrustedTypesPolicy, 'createHTML'> =>
  trustedTypesPolicy() ?? {createHTML: (html) => html};

/** Converts a text to trusted content of a data script. Returns `undefined` if the page's CSP forbids the policy. */
export const trustedScript = (text: string): string | undefined =>
  'trustedTypes' in globalThis ? trustedTypesPolicy()?.createScript(text) : text;
