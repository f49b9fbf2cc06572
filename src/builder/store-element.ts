import {LitElement, type PropertyDeclarations} from 'lit';
import type {BuilderStore} from './builder-store.js';
import {StoreController} from './store-controller.js';

/** A part of the builder's page. It has no shadow root: labels and controls of all parts share one page and one style. */
export abstract class StoreElement extends LitElement {
  static override properties: PropertyDeclarations = {store: {attribute: false}};

  declare store: BuilderStore;

  constructor() {
    super();
    new StoreController(this);
  }

  protected override createRenderRoot(): this {
    return this;
  }
}
