/*
 * What stands in for `lit` in the CDN files: of its element what the widgets use. 1.3 kB (gzip) less. The tests of elements and widgets run with both (see `web-test-runner.lean.config.js`).
 */
import {render} from './template.js';
import type {CSSResult} from './css-tag.js';

export {html, noChange, nothing, render, svg} from './template.js';
export {css} from './css-tag.js';

export const isServer = false;

interface Options {
  /** The attribute's name, where it is not the property's in small letters; `false`: there is none. */
  readonly attribute?: string | false;
  readonly type?: typeof Boolean;
  readonly reflect?: boolean;
  readonly converter?: {fromAttribute(value: string | null): unknown};
}

interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
  hostUpdate?(): void;
  hostUpdated?(): void;
}

type Style = CSSResult | CSSStyleSheet;

/** The values of the properties of each element. */
const values = new WeakMap<LitElement, Record<string, unknown>>();

export class LitElement extends HTMLElement {
  static styles: unknown;
  static elementProperties = new Map<string, Options>();

  static get elementStyles(): Style[] {
    return [this.styles].flat(9) as Style[];
  }

  static get observedAttributes(): unknown[] {
    return [...this.elementProperties.values()].map(({attribute}) => attribute).filter(Boolean);
  }

  static createProperty(name: string, options?: Options): void {
    if (!Object.hasOwn(this, 'elementProperties'))
      this.elementProperties = new Map(this.elementProperties);
    this.elementProperties.set(name, {attribute: name.toLowerCase(), ...options});
    Object.defineProperty(this.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: LitElement) {
        return values.get(this)?.[name];
      },
      set(this: LitElement, value: unknown) {
        const own = values.get(this) ?? {};
        if (Object.is(value, own[name])) return;
        own[name] = value;
        if (options?.reflect && this.#following !== name) this.#reflected.add(name);
        this.requestUpdate();
      },
    });
  }

  renderRoot: ShadowRoot | undefined;
  readonly renderOptions: {renderBefore?: null} = {};
  isUpdatePending = false;
  hasUpdated = false;
  updateComplete: Promise<boolean>;
  readonly #controllers = new Set<Controller>();
  readonly #reflected = new Set<string>();
  /** The property that is just taking its value from its attribute, or giving it. */
  #following: string | undefined;
  /** What was set before the element was upgraded: it hides the accessors. */
  #early: Record<string, unknown> = {};
  #enable: ((value: boolean) => void) | undefined;

  constructor() {
    super();
    // A page may have put what it likes on the prototype of all objects.
    values.set(this, Object.create(null) as Record<string, unknown>);
    for (const name of this.#properties.keys()) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early[name] = this[name as keyof this];
      delete this[name as keyof this];
    }
    this.updateComplete = new Promise((resolve) => (this.#enable = resolve));
    this.requestUpdate();
  }

  get #properties(): Map<string, Options> {
    return (this.constructor as typeof LitElement).elementProperties;
  }

  addController(controller: Controller): void {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) =>
      'styleSheet' in style ? style.styleSheet : style,
    );
    return root;
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.#enable?.(true);
    this.#controllers.forEach((controller) => controller.hostConnected?.());
  }

  disconnectedCallback(): void {
    this.#controllers.forEach((controller) => controller.hostDisconnected?.());
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    for (const [name, {attribute: own, type, converter}] of this.#properties) {
      if (own !== attribute || this.#following === name) continue;
      this.#following = name;
      Object.assign(this, {
        [name]: converter ? converter.fromAttribute(value) : type ? value !== null : value,
      });
      this.#following = undefined;
    }
  }

  requestUpdate(): void {
    if (!this.isUpdatePending) this.updateComplete = this.#enqueue();
  }

  async #enqueue(): Promise<boolean> {
    this.isUpdatePending = true;
    try {
      await this.updateComplete;
    } catch (error) {
      // It is told as an error that nobody handled; the element goes on.
      void Promise.reject(error);
    }
    this.performUpdate();
    return !this.isUpdatePending;
  }

  performUpdate(): void {
    if (!this.isUpdatePending) return;
    this.renderRoot ??= this.createRenderRoot();
    Object.assign(this, this.#early);
    this.#early = {};
    try {
      this.willUpdate();
      this.#controllers.forEach((controller) => controller.hostUpdate?.());
      const content = this.render();
      this.#reflected.forEach((name) => this.#reflect(name));
      this.#reflected.clear();
      this.isUpdatePending = false;
      render(content, this.renderRoot);
    } catch (error) {
      this.isUpdatePending = false;
      throw error;
    }
    this.#controllers.forEach((controller) => controller.hostUpdated?.());
    this.hasUpdated = true;
    this.updated();
  }

  #reflect(name: string): void {
    const {attribute} = this.#properties.get(name) ?? {};
    const value = this[name as keyof this];
    this.#following = name;
    if (value === undefined || value === null || value === false)
      this.removeAttribute(`${attribute}`);
    else this.setAttribute(`${attribute}`, value === true ? '' : `${value}`);
    this.#following = undefined;
  }

  willUpdate(): void {}

  updated(): void {}

  render(): unknown {
    return undefined;
  }
}
