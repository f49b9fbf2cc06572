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

/** Resolves when the visitor scrolls the page or uses it in another way. */
const firstUse = new Promise<void>((resolve) => {
  for (const type of ['scroll', 'pointermove', 'pointerdown', 'keydown', 'focusin'])
    listen(type, resolve, {once: true, capture: true, passive: true});
});

/**
 * Calls back once: immediately if the element is in the viewport or less than a screen away; otherwise when it comes that near,
 * before the page is printed, or when the loaded page is idle. A prerendered element, which has a shadow root already, is
 * complete without code: it waits until it is in the viewport, or until it is near and the visitor uses the page.
 */
export function whenNear(element: Element, callback: () => void): void {
  const isPrerendered = Boolean(element.shadowRoot);
  if (!observer || isNear(element, isPrerendered ? 0 : 1)) return callback();
  pending.set(element, callback);
  if (isPrerendered) return void firstUse.then(() => observer.observe(element));
  observer.observe(element);
  whenIdle(() => call(element));
}

/**
 * Whether an element is in the viewport or near it. Elements that are not rendered count as near.
 *
 * @param screens distance from the viewport, in heights of it
 */
function isNear(element: Element, screens: number): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom >= -screens * innerHeight && top <= (1 + screens) * innerHeight;
}

/** Calls back in the first idle time after `load`. */
function whenIdle(callback: () => void): void {
  // Safari has no idle callbacks.
  const idle: (callback: () => void) => unknown = globalThis.requestIdleCallback ?? setTimeout;
  const wait = () => idle(callback);
  if (document.readyState === 'complete') wait();
  else listen('load', wait, {once: true});
}
