import {snippetAttributes} from './snippet-attributes.js';

/*
 * A snippet that is copied as text is Markdown to WordPress: its tag would get lost, and a copy of the document would stay in
 * the post for ever. So it is taken before WordPress sees it.
 */

const name = 'cluster-widgets/widget';

/** Puts a block where the cursor is. @param {object} block @returns {boolean} whether it may be there */
const insert = (block) => {
  const {canInsertBlockType, getBlockInsertionPoint, getSelectedBlock} =
    wp.data.select('core/block-editor');
  const {insertBlock, replaceBlocks} = wp.data.dispatch('core/block-editor');
  const {index, rootClientId} = getBlockInsertionPoint();
  if (!canInsertBlockType(name, rootClientId)) return false;
  const selected = getSelectedBlock();
  if (selected && wp.blocks.isUnmodifiedDefaultBlock(selected)) {
    replaceBlocks([selected.clientId], [block]);
  } else {
    insertBlock(block, index, rootClientId);
  }
  return true;
};

/** @param {ClipboardEvent} event */
const onPaste = (event) => {
  const text = event.clipboardData?.getData('text/plain').trim() ?? '';
  const isField = event.target?.closest?.('input, textarea');
  if (isField || !/^<[^]*>$/.test(text)) return;
  const attributes = snippetAttributes(text);
  if (!attributes || !insert(wp.blocks.createBlock(name, attributes))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** @type {WeakSet<Document>} */
const heard = new WeakSet();

/** Listens in the page and in the canvas, which is an iframe in most themes and comes later. */
export const takeSnippets = () => {
  const canvas = document.querySelector('iframe[name="editor-canvas"]')?.contentDocument;
  for (const each of [document, canvas]) {
    if (!each || heard.has(each)) continue;
    heard.add(each);
    each.addEventListener('paste', onPaste, true);
  }
};
