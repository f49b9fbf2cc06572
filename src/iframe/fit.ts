import type {Parent} from './parent.js';

/** Time that the parent has to apply a posted height, in milliseconds. */
const COMPACT_DELAY_MS = 500;

/**
 * Posts the height of the content to the parent. If the parent does not apply it, switches to the compact layout: the content
 * scrolls, with a link to the full page below it.
 *
 * @param content the element to measure
 * @returns a function that posts the height again
 */
export function fit(content: Element, parent: () => Parent | undefined): () => void {
  const page = document.documentElement;
  let height = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const updateLayout = () => page.classList.toggle('compact', innerHeight < height);
  const updateLayoutLater = () => {
    clearTimeout(timer);
    timer = setTimeout(updateLayout, COMPACT_DELAY_MS);
  };
  const postHeight = () => {
    // The frame keeps the height that was estimated for it until there is something to show.
    if (!height && isLoading(content)) return;
    height = Math.ceil(content.getBoundingClientRect().height);
    parent()?.postHeight(height);
    updateLayoutLater();
  };

  new ResizeObserver(postHeight).observe(content);
  // Chromium does not run resize observers in an off-screen frame of another origin.
  content.addEventListener('cluster-load', postHeight);
  content.addEventListener('cluster-error', postHeight);
  addEventListener('resize', updateLayoutLater);
  return postHeight;
}

/** Whether a widget has nothing to show yet. */
function isLoading(content: Element): boolean {
  try {
    return content.querySelector(':state(loading)') !== null;
  } catch {
    // A browser that does not know `:state()`.
    return false;
  }
}
