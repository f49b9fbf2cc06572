import {
  defaultTreeAdapter,
  html,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5';
import {withoutHost, toAddress} from './address.js';
import {attribute, isElement, walk, type Element, type Node} from './tree.js';

type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type Template = DefaultTreeAdapterTypes.Template;

/** How shadow roots get their style sheets. */
export interface Styles {
  /** Creates the element with the style sheet of a widget, by its tag without `cluster-`. */
  element(widget: string): Element;
}

/** Options of a prerendered shadow root. */
export interface ShadowRootOptions {
  readonly styles: Styles;
  /** Base URL of the page. */
  readonly base: string;
  /** Whether to hide the fallback even if the widget has nothing to show. */
  readonly hidesSlot: boolean;
}

/**
 * Converts the server-rendered shadow root of a widget to declarative shadow DOM for a page. Removes the hydration markers of Lit,
 * because the widget renders again, adds the style sheets, and converts addresses. Nested widgets get another tag name, so that
 * they are not upgraded: the outer widget renders them again.
 *
 * @param markup the widget's tag with its content, as rendered by `@lit-labs/ssr`
 */
export function shadowRoot(markup: string, {styles, base, hidesSlot}: ShadowRootOptions): string {
  const fragment = parseFragment(markup);
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

/** Removes Lit's markers from a shadow root and adds the style sheets. */
function clean(parent: ParentNode, widget: string, styles: Styles): void {
  const nodes = parent.childNodes;
  parent.childNodes = [];
  let before: Node | undefined;
  let lineEnds = false;
  for (const node of nodes) {
    if ('value' in node) {
      const bound = isBound(before);
      const text = bound ? node.value : withoutIndentation(node.value);
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

/** Whether the text after this node is a value, which Lit marks with a comment, and not part of a template. */
const isBound = (before: Node | undefined): boolean =>
  before !== undefined && 'data' in before && before.data === 'lit-part';

/** The text of a template without its indentation. */
const withoutIndentation = (text: string): string => text.replace(/(?<![ \t])[ \t]*\n\s*/g, '\n');

/**
 * Converts the addresses in a subtree for the page. Every attribute value that starts with the temporary site is an address, because
 * no document can contain it.
 */
function rewrite(parent: ParentNode, base: string, link = ''): void {
  for (const node of parent.childNodes) {
    if ('value' in node) node.value = withoutHost(node.value, link);
    if (!isElement(node)) continue;
    for (const one of node.attrs) one.value = toAddress(one.value, base);
    rewrite(isTemplate(node) ? node.content : node, base, attribute(node, 'href') ?? link);
  }
}
