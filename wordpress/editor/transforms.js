import {catalogue} from './catalogue.js';
import {snippetAttributes} from './snippet-attributes.js';

const {createBlock} = wp.blocks;
const block = 'cluster-widgets/widget';

/** @param {string} html */
const toBlock = (html) => createBlock(block, snippetAttributes(html));

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
    isMatch: (node) => !!snippetAttributes(node.outerHTML),
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
        /^(cluster-.+|div|iframe)$/i.test(node.nodeName) && !!snippetAttributes(node.outerHTML),
      transform: (node) => toBlock(node.outerHTML),
    },
    {
      type: 'block',
      blocks: ['core/html'],
      isMatch: ({content = ''}) => !!snippetAttributes(content),
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
