let upgrading = false;

/** Whether `customElements.define` is upgrading elements that are in the page already. */
export const isUpgrading = (): boolean => upgrading;

/** Defines a custom element. The elements that are upgraded leave their content to a later time slice. */
export function defineElement(
  registry: CustomElementRegistry,
  name: string,
  widget: CustomElementConstructor,
): void {
  upgrading = true;
  try {
    registry.define(name, widget);
  } finally {
    upgrading = false;
  }
}
