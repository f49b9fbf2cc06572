import type {LitElement} from 'lit';
import {native, queryAll} from './native.js';

/** Gets the code of a widget, by the tag without `cluster-`; `undefined` where there is no such widget. */
export type Load = (name: string) => Promise<void> | undefined;

type Widget = Element & Partial<Pick<LitElement, 'addController'>> & {data?: unknown};
type WidgetClass = (new () => Widget) & {readonly observedAttributes?: readonly string[]};

const prefix = 'data-cluster-';
const slotName = 'cluster-widget';
const json = ':scope > script[type="application/json"]';

/** Leaves a box without room, so that links to an `id` in the fallback lead to the widget. */
const covered =
  'position: absolute; inset: 0 0 auto; block-size: 0; overflow: clip; visibility: hidden';

/**
 * Keeps a widget in `<div data-cluster-widget="board" data-cluster-src="…">`, which a CMS lets pass where it strips unknown
 * tags. The content of the placeholder is the fallback.
 *
 * The content stays where it is, because it belongs to whoever put it there: a framework, or a library that morphs the page.
 * It is hidden by a shadow root of the placeholder, and the widget is one more child.
 */
export class Placeholder {
  readonly #element: Element;
  readonly #load: Load;
  readonly #swallowed: string;
  #fallback: HTMLElement | undefined;
  #widget: Widget | undefined;
  /** The attributes that the placeholder gave. */
  #given: readonly string[] = [];
  /** The document in the placeholder, as it was given to the widget. */
  #text: string | undefined;
  #returns = 0;
  #warned = false;

  /** @param swallowed selector of what no fallback contains: the end tag of the placeholder is missing */
  constructor(element: Element, load: Load, swallowed: string) {
    this.#element = element;
    this.#load = load;
    this.#swallowed = swallowed;
    const update = () => this.update();
    new MutationObserver(update).observe(element, {attributes: true});
    new MutationObserver(update).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }

  /** Follows attributes and content. */
  update(): void {
    const name = this.#element.getAttribute(`${prefix}widget`) ?? '';
    const loaded = this.#load(name);
    const tag = `cluster-${name}`;
    if (this.#widget?.localName !== tag) {
      this.#widget?.remove();
      this.#widget = undefined;
      this.#cover();
    }
    if (!loaded) return;
    const Class = customElements.get(tag) as WidgetClass | undefined;
    // In the same task, so that a widget that was taken out keeps its document.
    if (Class) this.#show(tag, Class);
    else void loaded.then(() => customElements.get(tag) && this.update());
  }

  #show(tag: string, Class: WidgetClass): void {
    if (!this.#attach()) return;
    const widget = (this.#widget ??= this.#make(tag, Class));
    this.#setAttributes(widget, Class);
    this.#setDocument(widget);
    // Whoever takes it out again each time has the last word.
    if (!widget.isConnected && widget.parentNode !== this.#element && this.#returns < 10) {
      this.#returns++;
      setTimeout(() => (this.#returns = 0));
      this.#element.append(widget);
    }
    this.#cover();
  }

  /** A new widget, or the one that came along when the placeholder was cloned. */
  #make(tag: string, Class: WidgetClass): Widget {
    const [known, ...more] = queryAll(this.#element, `:scope > [slot=${slotName}]`);
    for (const other of more) other.remove();
    const isOurs = known?.localName === tag;
    if (!isOurs) known?.remove();
    const widget: Widget = known && isOurs ? known : new Class();
    this.#given = isOurs ? widget.getAttributeNames() : [];
    this.#text = undefined;
    widget.addController?.({hostUpdated: () => this.#cover()});
    return widget;
  }

  /** Takes over the widget's own attributes and no others: in a CMS anybody may write `data-cluster-onclick`. */
  #setAttributes(widget: Widget, {observedAttributes = []}: WidgetClass): void {
    const names = [...observedAttributes, 'lang'].filter((name) =>
      this.#element.hasAttribute(prefix + name),
    );
    for (const name of this.#given) if (!names.includes(name)) widget.removeAttribute(name);
    for (const name of names) {
      const value = this.#element.getAttribute(prefix + name) ?? '';
      if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
    }
    widget.slot = slotName;
    this.#given = names;
  }

  /** Gives the widget the document of a script in the placeholder, which it takes from its own tag by itself. */
  #setDocument(widget: Widget): void {
    const [script] = widget.hasAttribute('src') ? [] : queryAll(this.#element, json);
    const text = script?.textContent ?? undefined;
    if (text === this.#text) return;
    try {
      widget.data = text && (JSON.parse(text) as unknown);
      this.#text = text;
    } catch {
      // A parser still at work may not have come to the end of the text.
    }
  }

  /** Hides the fallback while the widget shows its part, but never the rest of the host's page. */
  #cover(): void {
    if (!this.#fallback) return;
    const widget = this.#widget;
    const isIn = widget?.parentNode === this.#element;
    const isShown =
      isIn &&
      (hasState(widget, 'ready') ||
        (hasState(widget, 'empty') &&
          (widget.hasAttribute('hide-empty') ||
            queryAll(this.#element, '[data-cluster-empty]').length > 0)));
    const swallows =
      isShown && queryAll(this.#element, this.#swallowed).some((other) => other !== widget);
    if (swallows) this.#warn('its end tag is missing, what follows is shown below the widget');
    this.#fallback.style.cssText = isShown && !swallows ? covered : '';
  }

  /** Gives the placeholder a shadow root; false where it cannot have one. */
  #attach(): boolean {
    if (this.#fallback) return true;
    const element = this.#element;
    // Of another copy of this script, which keeps a widget here already.
    if (element.shadowRoot?.querySelector(`slot[name=${slotName}]`)) return false;
    let root: ShadowRoot;
    try {
      root = element.attachShadow({mode: 'open'});
    } catch {
      this.#warn('no widget can be put into it: use a <div>');
      return false;
    }
    const [box, widget, fallback, rest] = ['div', 'slot', 'div', 'slot'].map((tag) =>
      native(document).createElement.call(document, tag),
    ) as [HTMLElement, HTMLSlotElement, HTMLElement, HTMLSlotElement];
    widget.name = slotName;
    box.style.position = 'relative';
    fallback.append(rest);
    box.append(widget, fallback);
    root.append(box);
    this.#fallback = fallback;
    return true;
  }

  #warn(message: string): void {
    if (this.#warned) return;
    this.#warned = true;
    console.warn(`cluster-widgets: <${this.#element.localName} data-cluster-widget>: ${message}`);
  }
}

/** False in browsers that do not know `:state()`: the fallback stays visible there. */
function hasState(element: Element, state: string): boolean {
  try {
    return element.matches(`:state(${state})`);
  } catch {
    return false;
  }
}
