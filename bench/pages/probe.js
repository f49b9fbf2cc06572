/* global window, document, top, PerformanceObserver */

/**
 * What is kept in each frame of a page.
 * @typedef {object} Kept
 * @property {Record<string, number>} drawn block → ms until it shows its content
 * @property {number} paint ms until the first content is painted
 * @property {number} largest ms until the largest content is painted
 * @property {number} shift cumulative layout shift
 * @property {{start: number, duration: number}[]} events inputs that took longer than a frame, ms
 */

/**
 * Runs in every frame before its scripts, and sees nothing but itself.
 * @param {boolean} looks for the three blocks, every 50 ms until the window is told to stop, which is at the same point of
 *   each visit. In a page of many thousand elements that would be most of the work.
 */
export const probe = (looks) => {
  /** @type {Kept} */
  const kept = {drawn: {}, paint: 0, largest: 0, shift: 0, events: []};
  /** @param {string} type @param {(entry: any) => void} each @param {object} [more] */
  const observe = (type, each, more) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
      ...more,
    });
  observe(
    'event',
    ({startTime, duration}) => kept.events.push({start: startTime, duration}),
    // The least that a browser reports.
    {durationThreshold: 16},
  );

  /** @type {Record<string, {host: string, content: string, target: string}>} */
  const blocks = {
    board: {
      host: 'cluster-board, lit-board',
      content: '#board li, [part~="item"]',
      target: '.more, [part~="show-more"]',
    },
    specializations: {
      host: 'cluster-specializations, lit-specializations',
      content: '#specializations li, [part~="item"]',
      target: 'li',
    },
    chart: {
      host: 'cluster-revenue-chart, lit-chart',
      content: '#chart svg, #chart canvas[data-drawn], [part~="bar"]',
      target: '#chart svg, #chart canvas, [part~="plot"]',
    },
  };
  /** @param {string} name */
  const rootOf = (name) => document.querySelector(blocks[name].host)?.shadowRoot ?? document;

  const page = /** @type {any} */ (window);
  page.kept = kept;
  /** What a visitor clicks in a block. @param {string} name */
  page.targetOf = (name) => rootOf(name).querySelector(blocks[name].target);
  /** How many items of a block a visitor sees. @param {string} name */
  page.seenOf = (name) =>
    [...rootOf(name).querySelectorAll(blocks[name].content)].filter((one) => one.checkVisibility())
      .length;

  if (window === top) {
    observe('paint', ({name, startTime}) => {
      if (name === 'first-contentful-paint') kept.paint = startTime;
    });
    observe('largest-contentful-paint', ({startTime}) => (kept.largest = startTime));
    observe('layout-shift', ({value, hadRecentInput}) => {
      if (!hadRecentInput) kept.shift += value;
    });
    window.addEventListener('message', ({data}) => {
      if (data?.drawn) kept.drawn[data.drawn] ??= data.at - performance.timeOrigin;
    });
  }
  const look = () => {
    for (const [name, {content}] of Object.entries(blocks)) {
      if (name in kept.drawn || !rootOf(name).querySelector(content)) continue;
      kept.drawn[name] = performance.now();
      const at = performance.timeOrigin + kept.drawn[name];
      if (window !== top) top?.postMessage({drawn: name, at}, '*');
    }
    if (!page.stopLooking) setTimeout(look, 50);
  };
  if (looks) look();
};
