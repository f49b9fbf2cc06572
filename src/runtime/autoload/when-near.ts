/** Milliseconds after the page's `load` event until what is far from the viewport is loaded as well. */
const DELAY = 1000;

const pending = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/**
 * Calls back once: at once if an element is in the viewport or within a screen of it; else when it comes there, when the
 * page is idle after it has loaded, or before it is printed.
 */
export function whenNear(element: Element, callback: () => void): void {
  // Some pages take it away.
  if (typeof IntersectionObserver !== 'function' || isNear(element)) return callback();
  if (!observer) {
    observer = new IntersectionObserver(
      (entries) => {
        for (const {isIntersecting, target} of entries) if (isIntersecting) call(target);
      },
      {rootMargin: '100% 0px'},
    );
    addEventListener('beforeprint', callAll);
  }
  if (!pending.size) whenIdle(callAll);
  pending.set(element, callback);
  observer.observe(element);
}

/** An element that is not rendered counts as near. */
function isNear(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > -innerHeight && top < 2 * innerHeight;
}

function call(element: Element): void {
  observer?.unobserve(element);
  const callback = pending.get(element);
  pending.delete(element);
  callback?.();
}

function callAll(): void {
  for (const element of [...pending.keys()]) call(element);
}

/** Not right after `load`: the page's own scripts are at work then. */
function whenIdle(callback: () => void): void {
  // Safari has no idle callbacks.
  const idle: (callback: () => void) => unknown = globalThis.requestIdleCallback ?? setTimeout;
  const wait = () => setTimeout(() => idle(callback), DELAY);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, {once: true});
}
