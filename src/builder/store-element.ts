import {LitElement, type PropertyDeclarations} from 'lit';
import type {BuilderStore} from './builder-store.js';
import {StoreController} from './store-controller.js';

/** Base class of the builder's elements. Has no shadow root, because labels and controls refer to each other across elements and share their styles. */
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
