const prefix = 'data-cluster-';

/**
 * Puts a widget into `<div data-cluster-widget="board" data-cluster-src="…">`, which a CMS lets pass where it strips
 * unknown tags; does nothing where it is there already. What the placeholder holds becomes the widget's fallback, its
 * `lang` is inherited.
 */
export function fillPlaceholder(placeholder: Element, tag: string): void {
  if (placeholder.querySelector(`:scope > ${tag}`)) return;
  const widget = document.createElement(tag);
  for (const {name, value} of placeholder.attributes) {
    const own = name.slice(prefix.length);
    if (name.startsWith(prefix) && own !== 'widget') widget.setAttribute(own, value);
  }
  widget.append(...placeholder.childNodes);
  placeholder.append(widget);
}
