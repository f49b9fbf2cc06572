/** Scrolls to an element, where there is scrolling: jsdom has none. */
export function scrollIntoView(element: Element, options?: ScrollIntoViewOptions): void {
  (element as Partial<Element>).scrollIntoView?.(options);
}

/**
 * Keeps a text field that the keyboard has reached from being behind a header of the page: WebKit regards no scroll margins
 * where it scrolls to the caret, which it does after the event.
 */
export function showFocusedField({currentTarget}: FocusEvent): void {
  const field = currentTarget as HTMLElement;
  if (!field.matches(':active')) setTimeout(() => scrollIntoView(field, {block: 'nearest'}));
}
