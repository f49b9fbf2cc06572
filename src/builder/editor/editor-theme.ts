import {HighlightStyle} from '@codemirror/language';
import {EditorView} from '@codemirror/view';
import {tags} from '@lezer/highlight';

/** The editor in the colours of the page. */
export const editorTheme = EditorView.theme({
  '&': {
    backgroundColor: 'var(--field)',
    color: 'var(--ink)',
    height: '100%',
    fontSize: '0.8125rem',
  },
  // The focus ring is around the whole element, because here the gutters would cover it.
  '&.cm-focused': {outline: 'none'},
  '.cm-scroller': {fontFamily: 'var(--mono)', lineHeight: '1.6', overflow: 'auto'},
  '.cm-content': {caretColor: 'var(--ink)', paddingBlock: '0.5rem'},
  '.cm-cursor': {borderLeftColor: 'var(--ink)'},
  '.cm-gutters': {
    backgroundColor: 'var(--ground)',
    color: 'var(--soft)',
    borderInlineEnd: '1px solid var(--line)',
  },
  '.cm-activeLine': {backgroundColor: 'color-mix(in oklab, var(--accent) 6%, transparent)'},
  '.cm-activeLineGutter': {backgroundColor: 'transparent', color: 'var(--ink)'},
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    {backgroundColor: 'color-mix(in oklab, var(--accent) 26%, transparent)'},
  '.cm-panels, .cm-tooltip': {
    backgroundColor: 'var(--ground)',
    color: 'var(--ink)',
    borderColor: 'var(--line)',
  },
  '.fold': {
    display: 'inline-block',
    width: '0.375rem',
    height: '0.375rem',
    marginInline: '0.25rem',
    verticalAlign: 'middle',
    border: 'solid var(--soft)',
    borderWidth: '0 2px 2px 0',
    cursor: 'pointer',
    rotate: '-45deg',
  },
  '.fold.open': {rotate: '45deg'},
  '.cm-foldPlaceholder': {
    backgroundColor: 'transparent',
    color: 'var(--soft)',
    borderColor: 'var(--line)',
  },
  '.cm-diagnostic': {fontFamily: 'var(--sans)', fontSize: '0.8125rem'},
});

export const codeColours = HighlightStyle.define([
  {tag: tags.propertyName, color: 'var(--code-key)'},
  {tag: tags.string, color: 'var(--code-string)'},
  {tag: [tags.number, tags.bool, tags.null], color: 'var(--code-number)'},
]);
