import type {Parent} from './parent.js';

/** How long a parent may take to give the height that it was told, in ms. */
const patience = 500;

/**
 * Keeps the parent told of the content's height, and switches to the compact layout (the page scrolls inside, below it
 * stands the link to the full page) where the parent does not give that height.
 *
 * @param content the element whose height counts
 * @returns tells the height again
 */
export function fit(content: Element, parent: () => Parent | undefined): () => void {
  const page = document.documentElement;
  let height = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const judge = () => page.classList.toggle('compact', innerHeight < height);
  const judgeLater = () => {
    clearTimeout(timer);
    timer = setTimeout(judge, patience);
  };
  const tell = () => {
    height = Math.ceil(content.getBoundingClientRect().height);
    parent()?.tellHeight(height);
    judgeLater();
  };

  new ResizeObserver(tell).observe(content);
  // Chromium observes no sizes in a frame of another origin that is off screen.
  content.addEventListener('cluster-load', tell);
  content.addEventListener('cluster-error', tell);
  addEventListener('resize', judgeLater);
  return tell;
}
