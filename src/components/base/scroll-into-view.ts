/** Scrolls to an element, where there is scrolling: jsdom has none. */
export function scrollIntoView(element: Element, options?: ScrollIntoViewOptions): void {
  (element as Partial<Element>).scrollIntoView?.(options);
}
