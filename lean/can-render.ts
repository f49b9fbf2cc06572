/* What stands in for `element/can-render.ts` in the CDN files: their templates need no more than one text made trusted. */
import {trustedPolicy} from '../src/element/trusted-types.js';

/** Whether the page's CSP lets templates be parsed: `require-trusted-types-for` without the name of our policy does not. */
export function canRender(): boolean {
  try {
    document.createElement('template').innerHTML = trustedPolicy()?.createHTML('') ?? '';
    return true;
  } catch {
    return false;
  }
}
