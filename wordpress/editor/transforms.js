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

/** Whether a node of a pasted snippet is for sites without this plugin. @param {Element} node */
const isCopyNotice = (node) => node.matches('copy-notice, [data-cluster-copy-notice]');

/** Whether a node is a widget, a placeholder or a frame, or the `<div>` around a widget. @param {Element} node */
const isSnippet = (node) =>
  /^(cluster-.+|div|iframe)$/.test(node.localName) &&
  (!node.matches('div:not([data-cluster-widget])') || node.children.length === 1) &&
  !!snippetAttributes(node.outerHTML);

/** What of a pasted snippet is kept until it becomes a block. */
const schema = {
  ...Object.fromEntries(
    Object.keys(catalogue.widgets).map((name) => [`cluster-${name}`, {attributes: names}]),
  ),
  'copy-notice': {},
  div: {attributes: [...ofPlaceholder, 'data-cluster-copy-notice'], children: '*'},
  iframe: {attributes: ['src']},
};

export const transforms = {
  from: [
    {
      type: 'raw',
      // Before the transform of WordPress for HTML.
      priority: 5,
      // One schema for all: WordPress does not merge schemas of one tag well.
      schema: () => schema,
      isMatch: (node) => isCopyNotice(node) || isSnippet(node),
      transform: (node) => (isCopyNotice(node) ? [] : toBlock(node.outerHTML)),
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
