import {readSnippet} from '../../src/snippet/read-snippet.ts';
import {catalogue} from './catalogue.js';

const {createBlock} = wp.blocks;
const block = 'cluster-widgets/widget';

/** The attributes of the block for a snippet; `undefined` where it has no widget that we know. @param {string} html */
const attributesOf = (html) => {
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

/** @param {string} html */
const toBlock = (html) => createBlock(block, attributesOf(html));

const names = ['src', 'lang'].concat(
  Object.values(catalogue.widgets).flatMap(({attributes}) => attributes.map(({name}) => name)),
);
const ofPlaceholder = ['widget', ...names].map((name) => `data-cluster-${name}`).concat('lang');

/** What of a pasted snippet is kept until it becomes a block: tags without their content. */
const schema = {
  ...Object.fromEntries(
    Object.keys(catalogue.widgets).map((name) => [`cluster-${name}`, {attributes: names}]),
  ),
  div: {
    attributes: ofPlaceholder,
    isMatch: (node) => node.hasAttribute('data-cluster-widget'),
  },
  iframe: {
    attributes: ['src'],
    isMatch: (node) => !!attributesOf(node.outerHTML),
  },
};

export const transforms = {
  from: [
    {
      type: 'raw',
      // Before the transform of WordPress for HTML.
      priority: 5,
      schema: () => schema,
      isMatch: (node) =>
        /^(cluster-.+|div|iframe)$/i.test(node.nodeName) && !!attributesOf(node.outerHTML),
      transform: (node) => toBlock(node.outerHTML),
    },
    {
      type: 'block',
      blocks: ['core/html'],
      isMatch: ({content = ''}) => !!attributesOf(content),
      transform: ({content}) => toBlock(content),
    },
    {
      type: 'shortcode',
      tag: 'cluster_widget',
      transform: ({named, numeric = []}) => {
        const flags = Object.fromEntries(numeric.map((name) => [name, '']));
        const written = Object.entries({...named, ...flags}).map(([name, value]) =>
          name === 'widget' ? '' : ` ${name}="${value.replaceAll('"', '&quot;')}"`,
        );
        return toBlock(`<cluster-${named.widget}${written.join('')}></cluster-${named.widget}>`);
      },
    },
  ],
};
