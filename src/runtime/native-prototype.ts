/**
 * Returns the prototype of a node, which has its native methods, even if a form hides them. Names of forms hide properties of the
 * document. Names of fields hide properties of their form, which can be an ancestor of a widget: in ASP.NET, a form contains
 * the whole page. Like `autoload/native.ts`, which is a file of its own so that `autoload.js` needs no code of the widgets.
 *
 * @see https://html.spec.whatwg.org/multipage/forms.html#the-form-element:supported-property-names
 */
export const nativePrototype = <T extends Node>(node: T): T => Object.getPrototypeOf(node) as T;
