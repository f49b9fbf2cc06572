const pending = new Map<Element, () => void>();
const call = (element: Element): void => {
  observer?.unobserve(element);
  pending.get(element)?.();
  pending.delete(element);
};

/** Undefined if the page has removed the class. */
const observer =
  globalThis.IntersectionObserver &&
  new IntersectionObserver(
    (entries) => entries.forEach(({isIntersecting, target}) => isIntersecting && call(target)),
    {rootMargin: '100%'},
  );
/** Calls the native method, because a form named `addEventListener` hides it. Not imported from `window-events.ts`, which is in a chunk of the widgets. */
const listen = (type: string, listener: () => void, options?: AddEventListenerOptions): void =>
  EventTarget.prototype.addEventListener.call(globalThis, type, listener, options);
listen('beforeprint', () => pending.forEach((_, element) => call(element)));

/**
 * Calls back once: immediately if the element is in the viewport or less than a screen away; otherwise when it comes that near,
 * before the page is printed, or when the loaded page is idle. Idle time is not used for prerendered elements, which have a
 * shadow root already.
 */
export function whenNear(element: Element, callback: () => void): void {
  if (!observer || isNear(element)) return callback();
  pending.set(element, callback);
  observer.observe(element);
  if (!element.shadowRoot) whenIdle(() => call(element));
}

/** Whether an element is near the viewport. Elements that are not rendered count as near. */
function isNear(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > -innerHeight && top < 2 * innerHeight;
}

/** Calls back in the first idle time after `load`. */
function whenIdle(callback: () => void): void {
  // Safari has no idle callbacks.
  const idle: (callback: () => void) => unknown = globalThis.requestIdleCallback ?? setTimeout;
  const wait = () => idle(callback);
  if (document.readyState === 'complete') wait();
  else listen('load', wait, {once: true});
}
