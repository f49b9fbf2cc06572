import {html, LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {tokensOf} from '../../snippet/tokens.js';
import {memoizeLast} from '../../components/base/memoize-last.js';
import type {BuilderStore} from '../builder-store.js';
import {StoreController} from '../store-controller.js';
import {FitController} from './fit-controller.js';
import {pageStyles} from './page.styles.js';
import {withSamplePhotos} from './sample-photos.js';

export const widths = {phone: 360, tablet: 720, desktop: 1200} as const;
export const backgrounds = ['plain', 'tinted', 'brand', 'busy'] as const;

/** The settings of the preview. */
export interface PreviewView {
  readonly width: keyof typeof widths;
  readonly scheme: 'light' | 'dark';
  readonly background: (typeof backgrounds)[number];
}

/**
 * A sample host page with the widget. Uses a shadow root, so that the builder's own styles do not affect the widget.
 */
export class BuilderPage extends LitElement {
  static override properties: PropertyDeclarations = {
    store: {attribute: false},
    view: {attribute: false},
  };
  static override styles = pageStyles;

  declare store: BuilderStore;
  declare view: PreviewView;

  readonly #fit = new FitController(this);
  #widget: HTMLElement | undefined;
  /** Names of the attributes set from the options, to distinguish them from those that the widget reflects. */
  #optionAttributes = new Set<string>();
  #tokens: readonly string[] = [];
  /** Keeps the same object for the same document, so that the widget is not drawn again. */
  readonly #withPhotos = memoizeLast(withSamplePhotos);

  constructor() {
    super();
    new StoreController(this);
  }

  protected override render(): unknown {
    const {scheme, background} = this.view;
    return html`<div
      class="page ${background} ${scheme}"
      lang=${this.store.options.lang || this.store.language}
    >
      <div class="top" aria-hidden="true">
        <div class="mark"></div>
        <div class="site"></div>
        <div class="link"></div>
        <div class="link"></div>
        <div class="link"></div>
      </div>
      <div class="content">
        <div class="title" aria-hidden="true"></div>
        <div class="line" aria-hidden="true"></div>
        <div class="line short" aria-hidden="true"></div>
        <div class="widget">${this.#current()}</div>
        <div class="line" aria-hidden="true"></div>
        <div class="line" aria-hidden="true"></div>
        <div class="line short" aria-hidden="true"></div>
      </div>
      <div class="foot" aria-hidden="true">
        <div class="link"></div>
        <div class="link"></div>
      </div>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#fit.width = widths[this.view.width];
    const widget = this.#current();
    const {options, base} = this.store;
    Object.assign(widget, {data: this.#data, base: base || undefined});
    const newAttributes = new Map<string, string | boolean>(
      Object.entries({...options.attributes, ...(options.lang ? {lang: options.lang} : {})}),
    );
    for (const name of widget.getAttributeNames()) {
      if (!newAttributes.has(name) && this.#optionAttributes.has(name))
        widget.removeAttribute(name);
    }
    for (const [name, value] of newAttributes) {
      const attributeValue = value === true ? '' : String(value);
      if (widget.getAttribute(name) !== attributeValue) widget.setAttribute(name, attributeValue);
    }
    this.#optionAttributes = new Set(newAttributes.keys());
    // The tokens can come from a link by anybody, so unsafe values are left out.
    const tokens = tokensOf(options.tokens);
    for (const name of this.#tokens) {
      if (!Object.hasOwn(tokens, name)) widget.style.removeProperty(name);
    }
    for (const [name, value] of Object.entries(tokens)) widget.style.setProperty(name, value);
    this.#tokens = Object.keys(tokens);
  }

  /** The document, with photos if it is a variant of the demonstration and has no address. */
  get #data(): unknown {
    const {document: data, base, catalogue} = this.store;
    return base ? data : this.#withPhotos(data, catalogue.photos);
  }

  #current(): HTMLElement {
    const tag = `cluster-${this.store.widget.name}`;
    if (this.#widget?.localName !== tag) {
      this.#widget = document.createElement(tag);
      this.#optionAttributes = new Set();
      this.#tokens = [];
      Object.assign(this.#widget, {data: this.#data});
    }
    return this.#widget;
  }
}
