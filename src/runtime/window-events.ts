/**
 * `addEventListener` and `removeEventListener` of the window. The native methods are called: a form of the page with the
 * name `addEventListener` hides them. Test runners with a DOM of their own have a global object that is no event target.
 *
 * @see https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object
 */
export function addWindowListener(
  type: string,
  listener: EventListenerOrEventListenerObject,
  options?: AddEventListenerOptions,
): void {
  if (isWindow()) EventTarget.prototype.addEventListener.call(globalThis, type, listener, options);
  else (globalThis as unknown as Partial<Window>).addEventListener?.(type, listener, options);
}

export function removeWindowListener(
  type: string,
  listener: EventListenerOrEventListenerObject,
  options?: EventListenerOptions,
): void {
  if (isWindow())
    EventTarget.prototype.removeEventListener.call(globalThis, type, listener, options);
  else (globalThis as unknown as Partial<Window>).removeEventListener?.(type, listener, options);
}

const isWindow = (): boolean => globalThis instanceof EventTarget;
