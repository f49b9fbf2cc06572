/**
 * `addEventListener` and `removeEventListener` of the window. The native methods are called: a form of the page with the
 * name `addEventListener` hides them.
 *
 * @see https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object
 */
export function addWindowListener(
  type: string,
  listener: EventListenerOrEventListenerObject,
  options?: AddEventListenerOptions,
): void {
  EventTarget.prototype.addEventListener.call(globalThis, type, listener, options);
}

export function removeWindowListener(
  type: string,
  listener: EventListenerOrEventListenerObject,
  options?: EventListenerOptions,
): void {
  EventTarget.prototype.removeEventListener.call(globalThis, type, listener, options);
}
