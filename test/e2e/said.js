/* global document */

/**
 * What a widget tells its reader, as one text: of its shadow root, or of what is in its tag. Left out is what says the
 * same once more (legend, title above a table), and what only works with script: buttons, fields, the list of contents. Runs
 * in the page.
 * @param {string} selector
 * @param {boolean} [inTag] whether what is in the tag is meant
 */
export const said = (selector, inTag = false) => {
  const left = [
    ...['.legend', 'figure:has(table) figcaption', '[part~="toolbar"]', '[part~="contents"]'],
    ...[
      '[part~="tooltip"]',
      '#keys',
      '[role="listbox"]',
      '[aria-live]',
      // A key figure is told in a sentence, and its parts are hidden.
      '[aria-hidden="true"]:not([role="img"] > *)',
      '.filter',
      'button',
    ],
    // A fallback has no images: it names no authors of images, and has the texts of marks in their place.
    ...['.credits', '.cluster-marks', 'wbr', 'svg', 'style', 'link', 'script', 'template', 'slot'],
  ].join();
  /** @param {Node} node @returns {string} */
  const text = (node) => {
    if (node.nodeType === 3) return /** @type {Text} */ (node).data;
    // Lit leaves comments behind.
    if (node.nodeType === 8) return '';
    const element = /** @type {Element} */ (node);
    if (node.nodeType === 1 && element.matches(left)) return '';
    const root = node.nodeType === 1 ? element.shadowRoot : null;
    return ` ${Array.from((root ?? node).childNodes, text).join('')} `;
  };
  const host = document.querySelector(selector);
  if (!host) throw new Error(`There is no ${selector}.`);
  const from = inTag ? Array.from(host.childNodes) : [host.shadowRoot ?? host];
  return from
    .map(text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([;,.:·])/g, '$1')
    .trim();
};
