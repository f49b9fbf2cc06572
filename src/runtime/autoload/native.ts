/**
 * The native methods of a node, also where a form of the page hides them: the names of forms become properties of the
 * document, the names of inputs properties of their form. Takes no global constructor, which a page may have overwritten.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-tree-accessors
 */
export const native = <T extends Node>(node: T): T => Object.getPrototypeOf(node) as T;

/** `root.querySelectorAll(selector)` as a list. */
export const queryAll = (root: Node & ParentNode, selector: string): Element[] => [
  ...native(root).querySelectorAll.call(root, selector),
];
