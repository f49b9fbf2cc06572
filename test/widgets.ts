import {fixture, html} from '@open-wc/testing';
import {define} from '../src/entries/define.js';
import type {ClusterElement} from '../src/entries/exports.js';

define();

/** A widget as tests look at it, whatever it shows. */
export type Widget = ClusterElement<unknown> & {shadowRoot: ShadowRoot};

/** Puts markup into the page and gives the widget in it, drawn. */
export async function widget<T extends Widget = Widget>(markup: unknown): Promise<T> {
  const host = await fixture<HTMLElement>(html`<div>${markup}</div>`);
  const element = host.querySelector<T>(':defined:is([src], [id], :not(div))') as T;
  await element.updateComplete;
  return element;
}

/** What the class of a widget says of the document. */
export interface WidgetStatics {
  part: string;
  schema: object & {entries?: object};
  children?: readonly WidgetStatics[];
}

/** The fields of the document that a widget reads; the profile's are those of its sections. */
export const fieldsOf = ({part, schema, children}: WidgetStatics): string[] =>
  children?.flatMap(fieldsOf) ?? (part ? [part] : Object.keys(schema.entries ?? {}));

/** The text that a widget shows, with white space folded; without drawings, which come when the size is known. */
export function textOf({shadowRoot}: {shadowRoot: ShadowRoot}): string {
  const section = shadowRoot.querySelector('section')?.cloneNode(true) as HTMLElement | undefined;
  section?.querySelectorAll('svg').forEach((drawing) => drawing.remove());
  return (section?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The next event of a type at a target. */
export const once = <E extends Event>(target: EventTarget, type: string): Promise<E> =>
  new Promise((resolve) => {
    target.addEventListener(type, (event) => resolve(event as E), {once: true});
  });

/** An address that answers with a document, in this page alone. */
export const addressOf = (document: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(document)], {type: 'application/json'}));
