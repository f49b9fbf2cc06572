/**
 * Returns the prototype of a node, which has its native methods, even if a form hides them: names of forms become properties
 * of the document, and names of inputs become properties of their form. Does not use global constructors, because a page can
 * overwrite them.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-tree-accessors
 */
export const nativePrototype = <T extends Node>(node: T): T => Object.getPrototypeOf(node) as T;

/** `root.querySelectorAll(selector)` as a list. */
export const queryAll = (root: Node & ParentNode, selector: string): Element[] => [
  ...nativePrototype(root).querySelectorAll.call(root, selector),
];
