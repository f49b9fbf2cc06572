/*
 * Writes the widgets' own style sheets as files, `dist/cdn/<widget>.css`: a prerendered page links them or has them inside.
 * They are taken from the built file, as its classes have them. Every rule begins with `:host`, so that it means nothing
 * outside a shadow root: linked in the page's head as well, the sheets are there before anything is painted. What a widget needs only as long as it stands as it was
 * prerendered lies in `prerendered.css` beside it.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {transform} from 'lightningcss';

/** @typedef {import('lightningcss').Selector} Selector */

/** @param {Selector} selector @returns {Selector} */
const inHost = (selector) => {
  const [first] = selector;
  const isHost = first?.type === 'pseudo-class' && first.kind === 'host';
  return isHost
    ? selector
    : [
        {type: 'pseudo-class', kind: 'host'},
        {type: 'combinator', value: 'descendant'},
        ...selector,
      ];
};

// As much of a browser as the file needs to be loaded.
const nothing = () => undefined;
Object.assign(globalThis, {
  HTMLElement: class {},
  customElements: {define: nothing, get: nothing},
  document: {createComment: nothing, createTreeWalker: nothing},
});

const file = new URL('../../dist/cdn/cluster-widgets.js', import.meta.url);
/** @type {Record<string, {tag?: string, elementStyles?: {cssText: string}[]}>} */
const exported = await import(file.href);

for (const {tag, elementStyles} of Object.values(exported)) {
  if (!tag || !elementStyles) continue;
  const name = tag.slice('cluster-'.length);
  const more = new URL(`../../src/widgets/${name}/prerendered.css`, import.meta.url);
  const css = [
    ...elementStyles.map(({cssText}) => cssText),
    existsSync(more) ? readFileSync(more, 'utf8') : '',
  ].join('');
  const {code} = transform({
    filename: `${name}.css`,
    code: Buffer.from(css),
    minify: true,
    visitor: {Selector: inHost},
  });
  writeFileSync(new URL(`../../dist/cdn/${name}.css`, import.meta.url), code);
}
