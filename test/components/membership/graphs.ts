import {waitUntil} from '@open-wc/testing';
import {widget} from '../../widgets.js';

const scripts = () => [...document.querySelectorAll('script[type="application/ld+json"]')];

/** The graphs that a widget writes into the page. */
export async function structuredDataOf(markup: unknown): Promise<unknown[]> {
  const before = new Set(scripts());
  const added = () => scripts().filter((script) => !before.has(script));
  await widget(markup);
  await waitUntil(() => added().length > 0, undefined, {timeout: 20_000});
  return added().map(({textContent}) => JSON.parse(textContent ?? ''));
}
