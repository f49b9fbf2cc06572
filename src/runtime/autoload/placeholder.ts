import type {LitElement} from 'lit';
import {nativePrototype, queryAll} from './native.js';

/** Loads the code of a widget, by its tag without `cluster-`. Returns `undefined` if there is no such widget. */
export type Load = (name: string) => Promise<void> | undefined;

type Widget = Element & Partial<Pick<LitElement, 'addController'>> & {data?: unknown};
type WidgetClass = (new () => Widget) & {readonly observedAttributes?: readonly string[]};

const prefix = 'data-cluster-';
const slotName = 'cluster-widget';
const json = ':scope > script[type="application/json"]';

/** Hides the fallback in a box without height, so that links to an `id` in the fallback scroll to the widget. */
const HIDDEN_STYLE =
  'position: absolute; inset: 0 0 auto; block-size: 0; overflow: clip; visibility: hidden';

/**
 * Maintains a widget in `<div data-cluster-widget="board" data-cluster-src="…">`, for content management systems that remove
 * unknown tags. The content of the placeholder is the fallback.
 *
 * The content is not moved or removed, because it can belong to a framework or to a library that morphs the page. The placeholder
 * gets a shadow root that hides the content, and the widget as an additional child.
 */
export class Placeholder {
  readonly #element: Element;
  readonly #load: Load;
  readonly #unclosedTagSelector: string;
  #fallback: HTMLElement | undefined;
  #widget: Widget | undefined;
  /** Names of the attributes copied from the placeholder. */
  #copiedAttributes: readonly string[] = [];
  /** Text of the document in the placeholder, as last assigned to the widget. */
  #text: string | undefined;
  /** How often the widget was added again in this task after other code had removed it. */
  #returns = 0;
  #hasWarned = false;

  /** @param unclosedTagSelector matches elements that no fallback contains: if one is found, an end tag is missing */
  constructor(element: Element, load: Load, unclosedTagSelector: string) {
    this.#element = element;
    this.#load = load;
    this.#unclosedTagSelector = unclosedTagSelector;
    const update = () => this.update();
    new MutationObserver(update).observe(element, {attributes: true});
    new MutationObserver(update).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }

  /** Applies changes of attributes and content. */
  update(): void {
    const name = this.#element.getAttribute(`${prefix}widget`) ?? '';
    const loaded = this.#load(name);
    const tag = `cluster-${name}`;
    if (this.#widget?.localName !== tag) {
      this.#widget?.remove();
      this.#widget = undefined;
      this.#hideFallback();
    }
    if (!loaded) return;
    const Class = customElements.get(tag) as WidgetClass | undefined;
    // In the same task, so that a widget that was removed keeps its document.
    if (Class) this.#show(tag, Class);
    else void loaded.then(() => customElements.get(tag) && this.update());
  }

  #show(tag: string, Class: WidgetClass): void {
    if (!this.#attach()) return;
    const widget = (this.#widget ??= this.#createWidget(tag, Class));
    this.#setAttributes(widget, Class);
    this.#setDocument(widget);
    // Gives up if other code removes the widget again each time.
    if (!widget.isConnected && widget.parentNode !== this.#element && this.#returns < 10) {
      this.#returns++;
      setTimeout(() => (this.#returns = 0));
      this.#element.append(widget);
    }
    this.#hideFallback();
  }

  /** Creates a widget, or takes over the one that was cloned with the placeholder. */
  #createWidget(tag: string, Class: WidgetClass): Widget {
    const [known, ...more] = queryAll(this.#element, `:scope > [slot=${slotName}]`);
    for (const other of more) other.remove();
    const isOurs = known?.localName === tag;
    if (!isOurs) known?.remove();
    const widget: Widget = known && isOurs ? known : new Class();
    this.#copiedAttributes = isOurs ? widget.getAttributeNames() : [];
    this.#text = undefined;
    widget.addController?.({hostUpdated: () => this.#hideFallback()});
    return widget;
  }

  /** Copies only attributes that the widget defines: in a CMS, any author can write `data-cluster-onclick`. */
  #setAttributes(widget: Widget, {observedAttributes = []}: WidgetClass): void {
    const names = [...observedAttributes, 'lang'].filter((name) =>
      this.#element.hasAttribute(prefix + name),
    );
    for (const name of this.#copiedAttributes)
      if (!names.includes(name)) widget.removeAttribute(name);
    for (const name of names) {
      const value = this.#element.getAttribute(prefix + name) ?? '';
      if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
    }
    widget.slot = slotName;
    this.#copiedAttributes = names;
  }

  /** Assigns the document from a script in the placeholder. A widget itself reads only scripts in its own tag. */
  #setDocument(widget: Widget): void {
    const [script] = widget.hasAttribute('src') ? [] : queryAll(this.#element, json);
    const text = script?.textContent ?? undefined;
    if (text === this.#text) return;
    try {
      widget.data = text && (JSON.parse(text) as unknown);
    } catch {
      // While the page is parsed, the text can be incomplete.
      if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', () => this.update(), {once: true});
        return;
      }
      // A widget reports what is wrong with a script in its own tag.
      widget.data = undefined;
      if (script) widget.replaceChildren(script.cloneNode(true));
    }
    this.#text = text;
  }

  /** Hides the fallback while the widget shows its part, but never the rest of the page if the end tag is missing. */
  #hideFallback(): void {
    if (!this.#fallback) return;
    const widget = this.#widget;
    const isIn = widget?.parentNode === this.#element;
    const isShown =
      isIn &&
      (hasState(widget, 'ready') ||
        (hasState(widget, 'empty') &&
          (widget.hasAttribute('hide-empty') ||
            queryAll(this.#element, '[data-cluster-empty]').length > 0)));
    const isUnclosed =
      isShown &&
      queryAll(this.#element, this.#unclosedTagSelector).some((other) => other !== widget);
    if (isUnclosed) this.#warn('its end tag is missing, what follows is shown below the widget');
    this.#fallback.style.cssText = isShown && !isUnclosed ? HIDDEN_STYLE : '';
  }

  /** Attaches a shadow root to the placeholder. Returns false if that is not possible. */
  #attach(): boolean {
    if (this.#fallback) return true;
    const element = this.#element;
    // Another copy of this script already maintains a widget here.
    if (element.shadowRoot?.querySelector(`slot[name=${slotName}]`)) return false;
    let root: ShadowRoot;
    try {
      root = element.attachShadow({mode: 'open'});
    } catch {
      this.#warn('no widget can be put into it: use a <div>');
      return false;
    }
    const [box, widget, fallback, rest] = ['div', 'slot', 'div', 'slot'].map((tag) =>
      nativePrototype(document).createElement.call(document, tag),
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
    if (this.#hasWarned) return;
    this.#hasWarned = true;
    globalThis.console?.warn?.(
      `cluster-widgets: <${this.#element.localName} data-cluster-widget>: ${message}`,
    );
  }
}

/** Whether an element has a custom state. Returns false in browsers without `:state()`, so that the fallback stays visible. */
function hasState(element: Element, state: string): boolean {
  try {
    return element.matches(`:state(${state})`);
  } catch {
    return false;
  }
}
