import {expect, userEvent, waitFor} from 'storybook/test';

/** The widget of a story. */
export function widgetIn(canvas: HTMLElement): HTMLElement {
  const widget = Array.from(canvas.querySelectorAll<HTMLElement>(':defined')).find(
    ({localName, shadowRoot}) => localName.startsWith('cluster-') && shadowRoot,
  );
  if (!widget) throw new Error('There is no widget in the story');
  return widget;
}

/** What is inside the widget of a story. */
export const rootOf = (canvas: HTMLElement): ShadowRoot =>
  widgetIn(canvas).shadowRoot as ShadowRoot;

/** Waits for an element inside a widget. */
export function found(root: ShadowRoot, selector: string): Promise<HTMLElement> {
  return waitFor(() => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`There is no ${selector}`);
    return element;
  });
}

/** Waits until a widget is in a state. */
export const settled = (widget: HTMLElement, state: string): Promise<void> =>
  waitFor(() => expect(widget.matches(`:state(${state})`)).toBe(true), {timeout: 15_000});

/** Asks for the rest of a list. */
export async function showMore({canvasElement}: {canvasElement: HTMLElement}): Promise<void> {
  const root = rootOf(canvasElement);
  const items = () => root.querySelectorAll('[part~="item"]').length;
  const button = await found(root, '[part~="show-more"]');
  const before = items();
  await userEvent.click(button);
  await waitFor(() => expect(items()).toBeGreaterThan(before));
}
