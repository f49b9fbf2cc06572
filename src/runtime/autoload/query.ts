/**
 * `root.querySelectorAll(selector)`, also where a form of the page is named `querySelectorAll`: it hides the document's own
 * method. See https://html.spec.whatwg.org/multipage/dom.html#dom-tree-accessors
 */
export function queryAll(root: Document | DocumentFragment | Element, selector: string): Element[] {
  const {prototype} =
    [Document, Element, DocumentFragment].find((one) => root instanceof one) ?? Element;
  return [...prototype.querySelectorAll.call(root, selector)];
}
