/* global document, NodeFilter */

/*
 * Functions that run in the page. Each sees its arguments alone.
 */

/**
 * What a page shows: the state of each widget and what it says, with white space folded.
 * @returns {{tag: string, state: string, text: string}[]}
 */
export const shown = () => {
  const textIn = (/** @type {Node} */ root) => {
    let text = '';
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const {shadowRoot} = /** @type {Element} */ (node);
      if (shadowRoot) text += ` ${textIn(shadowRoot)} `;
      // What stands inside a text without a tag between belongs together; a tag may end a word.
      else if (node.nodeType === 3) text += node.nodeValue;
      else text += ' ';
    }
    return text;
  };
  return [...document.querySelectorAll('body > :not(script)')].map((element) => ({
    tag: element.localName,
    state: ['loading', 'ready', 'empty', 'error']
      .filter((state) => element.matches(`:state(${state})`))
      .join(),
    text: element.shadowRoot ? textIn(element.shadowRoot).replace(/\s+/g, ' ') : '',
  }));
};
