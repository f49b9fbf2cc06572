import {milliseconds} from '../../runtime/clock.js';

/** Time that upgraded elements may take to render, in milliseconds. A longer task would block the page noticeably. */
const BUDGET = 16;

let upgrading = false;
/** Start time of the current run of upgrades, or 0 between two runs. */
let start = 0;

/** Whether an element that is being upgraded renders its content in a later time slice. */
export const defersUpgrade = (): boolean => upgrading && milliseconds() - start > BUDGET;

/** Defines a custom element, which upgrades the elements of that name in the page. */
export function defineElement(
  registry: CustomElementRegistry,
  name: string,
  widget: CustomElementConstructor,
): void {
  if (!start) {
    start = milliseconds();
    // A run ends at the end of the task at the latest.
    setTimeout(() => (start = 0));
  }
  upgrading = true;
  try {
    registry.define(name, widget);
  } finally {
    upgrading = false;
  }
}
