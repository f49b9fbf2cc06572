/** Milliseconds after the page's `load` event until what is far from the viewport is loaded as well. */
const DELAY = 1000;

const pending = new Map<Element, () => void>();
const call = (element: Element): void => {
  observer?.unobserve(element);
  pending.get(element)?.();
  pending.delete(element);
};

/** Some pages take the class away. */
const observer =
  globalThis.IntersectionObserver &&
  new IntersectionObserver(
    (entries) => entries.forEach(({isIntersecting, target}) => isIntersecting && call(target)),
    {rootMargin: '100%'},
  );
/** The native method: a form of the page may be called `addEventListener`. Not shared with the widgets, whose chunk this would load. */
const listen = (type: string, listener: () => void, options?: AddEventListenerOptions): void =>
  EventTarget.prototype.addEventListener.call(globalThis, type, listener, options);
listen('beforeprint', () => pending.forEach((_, element) => call(element)));

/**
 * Calls back once: at once if an element is in the viewport or within a screen of it; else when it comes there, before it
 * is printed, or when the page is idle after it has loaded. An element with a shadow root is prerendered: it does not need
 * to be rendered again while the page is idle.
 */
export function whenNear(element: Element, callback: () => void): void {
  if (!observer || isNear(element)) return callback();
  pending.set(element, callback);
  observer.observe(element);
  if (!element.shadowRoot) whenIdle(() => call(element));
}

/** An element that is not rendered counts as near. */
function isNear(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > -innerHeight && top < 2 * innerHeight;
}

/** Not right after `load`: the page's own scripts are at work then. */
function whenIdle(callback: () => void): void {
  // Safari has no idle callbacks.
  const idle: (callback: () => void) => unknown = globalThis.requestIdleCallback ?? setTimeout;
  const wait = () => setTimeout(() => idle(callback), DELAY);
  if (document.readyState === 'complete') wait();
  else listen('load', wait, {once: true});
}
