/* global document, window, requestAnimationFrame, MessageChannel, PerformanceObserver */

/* What runs in the page: one contender draws what stands in the page as JSON; then it is updated once. */

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Comes after the frame has been laid out and painted, in a task of its own. */
const afterFrame = async () => {
  await frame();
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
};

/** What the page's layout has shifted by so far. */
let shift = 0;
new PerformanceObserver((entries) => {
  for (const {value} of entries.getEntries()) shift += value;
}).observe({type: 'layout-shift', buffered: true});

/**
 * @param {{mount: Function, update: Function, isDrawn?: (root: Element) => boolean}} contender who draws within a frame,
 *   once it is laid out, tells when it has
 * @param {(list: object[]) => object[]} change
 */
export const start = async ({mount, update, isDrawn = () => true}, change) => {
  /** Until the drawing is painted; all are asked after the same frame, the first that can show it. */
  const painted = async () => {
    do await afterFrame();
    while (!isDrawn(root));
    return performance.now();
  };
  let root = document.querySelector('#root');
  const list = JSON.parse(document.querySelector('#data').textContent);
  const begin = performance.now();
  const full = 'full' in document.body.dataset;
  await mount(root, list, full);
  const end = await painted();

  /** One item changes. In ms, from the start of a frame until it is painted. */
  window.updateOnce = async () => {
    const changed = change(list);
    const start = await frame();
    const done = painted();
    await update(root, changed);
    return (await done) - start;
  };
  const drawAgain = async () => {
    const next = root.cloneNode();
    root.replaceWith(next);
    root = next;
    const start = await frame();
    await mount(root, list, full);
    return (await painted()) - start;
  };
  /** The same drawn anew in the same page, several times unless that takes long. In ms, as above. */
  window.drawAgain = async () => {
    const times = [];
    const begin = performance.now();
    while (times.length < 5 && performance.now() - begin < 1500) times.push(await drawAgain());
    return times.sort((one, other) => one - other)[times.length >> 1];
  };
  /** ms: from the start of the page to the painted drawing, and from the data to it. */
  window.drawn = () => ({paint: end, draw: end - begin, shift});
};
