import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ClusterDocument, ClusterMembers} from '../../../src/entries/exports.js';
import '../../widgets.js';
import type {Widget} from '../../widgets.js';

export type Members = ClusterMembers & Widget;

export const specializations = [
  {id: 'casting', name: {en: 'castings', pl: 'odlewy'}},
  {id: 'machining', name: {en: 'machining', pl: 'obróbka'}, description: 'Up to five axes.'},
  'no id',
];

/** Three members of three kinds; one has left, and one will join. */
export const members = [
  {
    name: 'Odlewnia Łódź',
    kind: 'company',
    specializations: ['casting'],
    address: {addressLocality: 'Łódź', addressRegion: 'łódzkie'},
    numberOfEmployees: {minValue: 50, maxValue: 249},
    url: 'https://example.com/foundry',
  },
  {name: 'Akademia Żelaza', kind: 'education', specializations: ['casting', 'machining']},
  {name: 'Lutownia', kind: 'company', specializations: ['machining'], memberUntil: '2999'},
  {name: 'Former', kind: 'company', memberUntil: '2019'},
  {name: 'Future', kind: 'company', memberSince: '2999-01'},
];

/** A document with a list of members, which may be wrong. */
export const documentOf = (list: unknown, more: object = {}) =>
  ({name: 'Test cluster (fictional)', specializations, members: list, ...more}) as ClusterDocument;

/** Puts a widget into a page of a language, drawn. */
export async function membersWidget(
  attributes: Record<string, string> = {},
  list: unknown = members,
  {lang = 'en', more = {}}: {lang?: string; more?: object} = {},
): Promise<Members> {
  const element = document.createElement('cluster-members') as Members;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = documentOf(list, more);
  const host = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  host.append(element);
  await element.updateComplete;
  return element;
}

export const all = ({shadowRoot}: Widget, selector: string) => [
  ...shadowRoot.querySelectorAll<HTMLElement>(selector),
];
export const one = <T extends HTMLElement = HTMLElement>(element: Widget, selector: string) =>
  all(element, selector)[0] as T;

const words = (node: Node | undefined | null) =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The names in the list, in their order. */
export const names = (element: Widget) => all(element, '[part~="name"]').map(words);
export const textIn = (element: Widget, selector: string) => words(one(element, selector));

/** Types into the field, as a visitor who has finished. */
export async function type(element: Members, text: string): Promise<void> {
  const input = one<HTMLInputElement>(element, 'input');
  input.value = text;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  await element.updateComplete;
}

/** Presses a button of the filter. */
export async function choose(element: Members, value: string): Promise<void> {
  one(element, `button[value="${value}"]`).click();
  await element.updateComplete;
}

/** Waits for what screen readers are told. */
export async function announced(element: Members, text: string): Promise<void> {
  await waitUntil(() => textIn(element, '[role="status"]') === text, `announces "${text}"`, {
    timeout: 5_000,
  }).catch(() => expect(textIn(element, '[role="status"]')).to.equal(text));
}
