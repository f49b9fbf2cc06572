import {sharedRegistry, type TrustedTypesPolicy} from './shared-registry.js';

interface TrustedTypesScope {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: TrustedTypesPolicy): TrustedTypesPolicy;
  };
}

/**
 * The Trusted Types policy `cluster-widgets`, one for all copies on the page. Templates (in the CDN files: see the
 * transform in `vite.cdn.config.ts`) and the JSON-LD script go through it. Both are texts of ours: values of a document
 * never become markup or code.
 *
 * @returns `undefined` where the browser has no Trusted Types, or the page's CSP forbids the policy
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
 * Stands in for `trustedTypes.createPolicy` in the CDN files' copy of Lit. Where the page forbids the policy, templates
 * stay plain strings, and rendering fails when the browser is given one.
 */
export const templatePolicy = (): Pick<TrustedTypesPolicy, 'createHTML'> =>
  trustedTypesPolicy() ?? {createHTML: (html) => html};

/** A text that may become the content of a data script; `undefined` where the page's CSP forbids it. */
export const trustedScript = (text: string): string | undefined =>
  'trustedTypes' in globalThis ? trustedTypesPolicy()?.createScript(text) : text;
