import type {LitElement} from 'lit';

/** Takes an element out of the page while the page prints, and puts it back afterwards. */
export async function removeWhilePrinting(element: LitElement): Promise<void> {
  const {parentElement} = element;
  dispatchEvent(new Event('beforeprint'));
  element.remove();
  dispatchEvent(new Event('afterprint'));
  parentElement?.append(element);
  await element.updateComplete;
}
