import type {LitElement} from 'lit';

/** Has a widget's style sheets parsed ahead, so that registering the widget and drawing it takes less at a time. */
export function prepare(widget: typeof LitElement): void {
  // Lit gathers what a class and its ancestors declare when the browser asks for its attributes.
  void widget.observedAttributes;
  for (const style of widget.elementStyles) if ('styleSheet' in style) void style.styleSheet;
}
