import {LitElement, type PropertyDeclarations} from 'lit';
import type {Desk} from './desk.js';
import {DeskController} from './desk-controller.js';

/** A part of the builder's page. It has no shadow root: labels and controls of all parts share one page and one style. */
export abstract class DeskElement extends LitElement {
  static override properties: PropertyDeclarations = {desk: {attribute: false}};

  declare desk: Desk;

  constructor() {
    super();
    new DeskController(this);
  }

  protected override createRenderRoot(): this {
    return this;
  }
}
