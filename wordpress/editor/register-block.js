/* The block in the editor; wordpress/build.js makes block/editor.js of it. `wp` and `clusterWidgets` are globals of the page. */
import {catalogue, textOf} from './catalogue.js';
import {icon} from './icon.js';
import {BlockInspector} from './inspector.js';
import {takeSnippets} from './paste.js';
import {BlockPreview} from './preview.js';
import {transforms} from './transforms.js';

const {createElement: el, Fragment} = wp.element;
const {useBlockProps} = wp.blockEditor;

/** The block in the canvas. @param {import('./catalogue.js').BlockProps} props */
const Edit = (props) => {
  const {attributes} = props;
  const style = Object.fromEntries(
    Object.entries(attributes.tokens).map(([name, value]) => [`--cluster-${name}`, value]),
  );
  return el(
    Fragment,
    null,
    el(BlockInspector, props),
    el('div', useBlockProps({style}), el(BlockPreview, {attributes})),
  );
};

wp.blocks.registerBlockType('cluster-widgets/widget', {
  icon,
  edit: Edit,
  // PHP renders it, so that posts hold no copy of the document.
  save: () => null,
  transforms,
  variations: Object.entries(catalogue.widgets).map(([name, {label, description}]) => ({
    name,
    title: textOf(label),
    description: textOf(description),
    keywords: ['cluster', 'klaster', name],
    attributes: {widget: name},
    isDefault: name === 'profile',
    isActive: ['widget'],
    scope: ['inserter'],
  })),
});

takeSnippets();
wp.data.subscribe(takeSnippets);
