import type {Parent} from './parent.js';

/**
 * Lets the host open the links that a sandbox keeps this page from opening. Elsewhere they open by themselves, in the
 * whole window (`<base target="_top">`).
 */
export function forwardLinks(parent: Parent): void {
  addEventListener('click', (event) => {
    const {isTrusted, defaultPrevented, button, ctrlKey, metaKey, shiftKey} = event;
    if (!isTrusted || defaultPrevented || button || ctrlKey || metaKey || shiftKey) return;
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || !/^https?:$/.test(link.protocol) || !parent.opensLinks) return;
    event.preventDefault();
    parent.tellLink(link.href);
  });
}
