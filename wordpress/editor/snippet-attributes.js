import {readSnippet} from '../../src/snippet/read-snippet.ts';
import {catalogue} from './catalogue.js';

/**
 * The attributes of the block for a snippet; `undefined` where it has no widget that we know.
 * @param {string} html
 */
export const snippetAttributes = (html) => {
  const {widget, src = '', lang = '', attributes = {}, tokens = {}} = readSnippet(html) ?? {};
  if (!widget || !Object.hasOwn(catalogue.widgets, widget)) return undefined;
  const known = new Set(catalogue.widgets[widget].attributes.map(({name}) => name));
  const options = Object.entries(attributes).filter(([name, value]) => value && known.has(name));
  return {
    widget,
    lang,
    tokens,
    options: Object.fromEntries(options),
    // A relative address was meant for another page.
    src: /^https?:/i.test(src) ? src : '',
  };
};
