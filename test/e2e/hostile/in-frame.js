/* global document */

/** @typedef {import('../browsers.js').Page} Page */

/** A page around another one that fills the window. @param {string} address */
export const pageAround = (address) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Around</title>
  <style>body { margin: 0 } iframe { display: block; width: 100vw; height: 100vh; border: 0 }</style></head>
  <body><iframe title="Host" src="${address}"></iframe></body></html>`;

/** Runs in the page around. @param {string} script an expression @param {unknown[]} args */
const runForFrame = (script, args) => {
  const {contentWindow, contentDocument} = /** @type {HTMLIFrameElement} */ (
    document.querySelector('iframe')
  );
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the test's own functions travel as texts
  const run = new Function('window', 'document', 'innerWidth', 'args', `return ${script}`);
  return run(contentWindow, contentDocument, contentWindow?.innerWidth, args);
};

/**
 * The page in the iframe of a page. What is evaluated runs in the page around, with `window` and `document` of the page in the
 * iframe: it needs nothing that the latter has replaced, and no policy of the latter forbids it.
 * @param {Page} page
 * @returns {Page}
 */
export const inFrame = (page) => ({
  ...page,
  evaluate: (script, ...args) =>
    page.evaluate(
      /** @type {any} */ (runForFrame),
      typeof script === 'string' ? script : `(${script})(...args)`,
      args,
    ),
});
