import {shared, type Policy} from '../data/shared.js';

interface TrustedTypes {
  readonly trustedTypes?: {createPolicy(name: string, rules: Policy): Policy};
}

/**
 * The Trusted Types policy `cluster-widgets`: one for all copies on the page, because the browser refuses a second one of
 * the same name. In the CDN files templates go through it (see `lean/template.ts`), in npm through Lit's own,
 * `lit-html`: the literal parts of them; values never do.
 *
 * @returns `undefined` where the browser has no Trusted Types, or the page's CSP forbids the policy
 */
export function trustedPolicy(): Policy | undefined {
  const same = (text: string) => text;
  try {
    return (shared().policy ??= (globalThis as TrustedTypes).trustedTypes?.createPolicy(
      'cluster-widgets',
      {createHTML: same, createScript: same},
    ));
  } catch {
    return undefined;
  }
}

/** A text that may become the content of a script that holds data; `undefined` where the page's CSP forbids it. */
export const trustedScript = (text: string): string | undefined =>
  'trustedTypes' in globalThis ? trustedPolicy()?.createScript(text) : text;
