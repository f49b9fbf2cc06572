import type {Parent} from './parent.js';

/**
 * Asks the host to open links that the sandbox of this page blocks. Without a sandbox, links work by themselves and open in the
 * top window (`<base target="_top">`).
 */
export function forwardLinks(parent: Parent): void {
  addEventListener('click', (event) => {
    const {isTrusted, defaultPrevented, button, ctrlKey, metaKey, shiftKey} = event;
    if (!isTrusted || defaultPrevented || button || ctrlKey || metaKey || shiftKey) return;
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || !/^https?:$/.test(link.protocol) || !parent.opensLinks) return;
    event.preventDefault();
    parent.postLink(link.href);
  });
}
