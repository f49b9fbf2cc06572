import {html, render} from 'lit';

let possible: boolean | undefined;

/** Whether the page's CSP lets Lit draw: `require-trusted-types-for` without the name of its policy does not. */
export const canRender = (): boolean => (possible ??= tryRender());

function tryRender(): boolean {
  if (!('trustedTypes' in globalThis)) return true;
  try {
    render(html``, document.createDocumentFragment());
    return true;
  } catch {
    return false;
  }
}
