import {
  defaultTreeAdapter,
  html,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5';
import {withoutHost, written} from './address.js';
import {attribute, isElement, walk, type Element, type Node} from './tree.js';

type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type Template = DefaultTreeAdapterTypes.Template;

/** How the style sheets of the shadow roots come into the page. */
export interface Styles {
  /** The element that brings a widget's style sheet, by the widget's tag without `cluster-`. */
  element(widget: string): Element;
}

/** What a shadow root is written with. */
export interface ShadowRootOptions {
  readonly styles: Styles;
  /** Absolute address that addresses in the page are relative to. */
  readonly base: string;
  /** Whether what stands in the widget's tag is hidden even if the widget has nothing to show. */
  readonly hidesSlot: boolean;
}

/**
 * The shadow root of a widget as declarative shadow DOM: without what Lit would need to take it over (the widget draws
 * anew), with the style sheets where they are wanted and addresses as the page needs them. Widgets inside get another name:
 * they are part of the picture, the one around them draws them.
 *
 * @param drawn the widget's tag with its content, as `@lit-labs/ssr` writes it
 */
export function shadowRoot(drawn: string, {styles, base, hidesSlot}: ShadowRootOptions): string {
  const fragment = parseFragment(drawn);
  const widget = fragment.childNodes.find(isElement);
  const root = widget?.childNodes.find(isTemplate);
  if (!widget || !root) return '';
  if (hidesSlot) {
    for (const element of walk(root.content)) {
      if (element.tagName === 'slot') element.attrs = [{name: 'hidden', value: ''}];
    }
  }
  clean(root.content, nameOf(widget), styles);
  root.attrs = [{name: 'shadowrootmode', value: 'open'}];
  rewrite(root.content, base);
  const only = defaultTreeAdapter.createDocumentFragment();
  defaultTreeAdapter.appendChild(only, root);
  return serialize(only);
}

const isTemplate = (node: Node): node is Template => isElement(node) && node.tagName === 'template';

const nameOf = ({tagName}: Element): string => tagName.replace(/^cluster-/, '');

/** Takes Lit's marks out of a shadow root, and puts the style sheets in. */
function clean(parent: ParentNode, widget: string, styles: Styles): void {
  const nodes = parent.childNodes;
  parent.childNodes = [];
  let before: Node | undefined;
  let lineEnds = false;
  for (const node of nodes) {
    if ('value' in node) {
      const bound = isBound(before);
      const text = bound ? node.value : collapsed(node.value);
      defaultTreeAdapter.insertText(parent, lineEnds && !bound ? text.replace(/^\n/, '') : text);
      lineEnds = !bound && text.endsWith('\n');
    } else if (isElement(node)) {
      const isStyle = node.tagName === 'style';
      defaultTreeAdapter.appendChild(parent, isStyle ? styles.element(widget) : node);
      cleanElement(node, widget, styles);
      lineEnds = false;
    }
    before = node;
  }
}

function cleanElement(element: Element, widget: string, styles: Styles): void {
  element.attrs = element.attrs.filter(({name}) => name !== 'defer-hydration');
  if (isTemplate(element)) {
    element.attrs = element.attrs.filter(({name}) => name !== 'shadowroot');
    clean(element.content, widget, styles);
    return;
  }
  const isWidget = element.tagName.startsWith('cluster-') && element.namespaceURI === html.NS.HTML;
  clean(element, isWidget ? nameOf(element) : widget, styles);
  if (isWidget) element.tagName = element.nodeName = `${element.tagName}-static`;
}

/** Whether a text behind this node is a value, which Lit marks; any other is part of a template. */
const isBound = (before: Node | undefined): boolean =>
  before !== undefined && 'data' in before && before.data === 'lit-part';

/** The text of a template without its indentation. */
const collapsed = (text: string): string => text.replace(/[ \t]*\n\s*/g, '\n');

/**
 * Makes the addresses under a node such as the page needs. What begins with the address of the site is one: no document
 * contains it.
 */
function rewrite(parent: ParentNode, base: string, link = ''): void {
  for (const node of parent.childNodes) {
    if ('value' in node) node.value = withoutHost(node.value, link);
    if (!isElement(node)) continue;
    for (const one of node.attrs) one.value = written(one.value, base);
    rewrite(isTemplate(node) ? node.content : node, base, attribute(node, 'href') ?? link);
  }
}
