import {milliseconds} from '../../runtime/clock.js';

/** Milliseconds that upgraded elements may take to render: a longer task makes the page feel slow. */
const BUDGET = 50;

let upgrading = false;
/** When the present run of upgrades began; 0 between two runs. */
let start = 0;

/** Whether an element that is being upgraded leaves its content to a later time slice. */
export const defersUpgrade = (): boolean => upgrading && milliseconds() - start > BUDGET;

/** Defines a custom element, which upgrades the elements of that name in the page. */
export function defineElement(
  registry: CustomElementRegistry,
  name: string,
  widget: CustomElementConstructor,
): void {
  if (!start) {
    start = milliseconds();
    // A run ends with its task at the latest.
    setTimeout(() => (start = 0));
  }
  upgrading = true;
  try {
    registry.define(name, widget);
  } finally {
    upgrading = false;
  }
}
