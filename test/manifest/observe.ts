import {fixture, html, nextFrame} from '@open-wc/testing';
import {demonstration as demo, neededAttributes} from '../demonstration.js';
import type {Widget} from '../widgets.js';
import type {Declared} from './manifest.js';

/** What a widget turned out to have, in all that was done with it. */
export interface Observed {
  readonly parts: Set<string>;
  readonly events: Set<string>;
  readonly states: Set<string>;
  readonly slots: Set<string>;
  readonly css: string;
}

/** The same with lists that are too long to be shown at once. */
const long = Object.fromEntries(
  Object.entries(demo).map(([name, value]: [string, unknown]) => [
    name,
    Array.isArray(value) && name !== 'series' ? Array<unknown[]>(130).fill(value).flat() : value,
  ]),
);
const base = new URL('/examples/', location.href).href;

/** Shows a widget with every value of every attribute, with good, empty and bad documents, and uses all that can be used. */
export async function observe(widget: Declared): Promise<Observed> {
  const seen = {
    parts: new Set<string>(),
    events: new Set<string>(),
    states: new Set<string>(),
    slots: new Set<string>(),
    css: '',
  };
  const stop = listen(seen);
  try {
    for (const {attributes, data} of scenes(widget)) {
      const element = await show(widget.tagName, attributes, data);
      look(element, seen);
      await use(element, seen);
      seen.css ||= element.shadowRoot.adoptedStyleSheets
        .flatMap(({cssRules}) => Array.from(cssRules, ({cssText}) => cssText))
        .join('\n');
      element.remove();
    }
  } finally {
    stop();
  }
  return seen;
}

interface Scene {
  readonly attributes: Readonly<Record<string, string>>;
  readonly data?: object | undefined;
}

function scenes({tagName, attributes = []}: Declared): Scene[] {
  const {part} = customElements.get(tagName) as unknown as {part: string};
  const needed = neededAttributes.get(tagName) ?? {};
  const rich = {...needed, 'show-source': '', limit: '1', filterable: '', sound: ''};
  return [
    {attributes: {}},
    {attributes: rich, data: demo},
    ...(tagName === 'cluster-profile' ? [] : [{attributes: {}, data: long}]),
    ...attributes.flatMap(({name, type}) =>
      Array.from(type?.text.matchAll(/'([^']*)'/g) ?? [], ([, value = '']) => ({
        attributes: {...needed, [name]: value},
        data: demo,
      })),
    ),
    {attributes: {}, data: {name: 'Empty cluster (fictional)'}},
    {attributes: {}, data: {name: 'Broken cluster (fictional)', ...(part ? {[part]: 5} : {})}},
    {attributes: {src: 'data:application/json,5'}},
  ];
}

async function show(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  data: object | undefined,
): Promise<Widget> {
  const element = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.base = base;
  if (data) element.data = data;
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.append(element);
  const busy = () => (data || attributes.src) && element.matches(':state(loading)');
  for (let frame = 0; frame < 3 || (frame < 200 && busy()); frame++) await nextFrame();
  await element.updateComplete;
  return element;
}

/** Points at, presses and follows everything in a widget; the page stays where it is. */
async function use(element: Widget, seen: Observed): Promise<void> {
  const {shadowRoot} = element;
  const stay = (event: Event): void => event.preventDefault();
  document.addEventListener('click', stay);
  for (const svg of shadowRoot.querySelectorAll<SVGElement>('svg[part], [part~="plot"] svg')) {
    const {x, y, width, height} = svg.getBoundingClientRect();
    const place = {clientX: x + width / 2, clientY: y + height / 2, bubbles: true, composed: true};
    svg.dispatchEvent(new PointerEvent('pointermove', place));
    svg.dispatchEvent(new PointerEvent('click', place));
    await nextFrame();
    await element.updateComplete;
    look(element, seen);
  }
  // The sections of the profile have shadow roots of their own.
  const sections = shadowRoot.querySelectorAll<Widget>('[exportparts]');
  for (const root of [shadowRoot, ...Array.from(sections, (section) => section.shadowRoot)]) {
    for (const link of root.querySelectorAll<HTMLElement>('a[href], summary')) link.click();
  }
  shadowRoot.querySelectorAll('details').forEach((details) => {
    details.open = true;
  });
  shadowRoot.querySelector<HTMLElement>('[part~="show-more"]')?.click();
  await nextFrame();
  await element.updateComplete;
  document.removeEventListener('click', stay);
  look(element, seen);
}

function look({shadowRoot}: Widget, {parts, slots}: Observed): void {
  for (const element of shadowRoot.querySelectorAll('[part]')) {
    element.part.forEach((part) => parts.add(part));
  }
  for (const element of shadowRoot.querySelectorAll('[exportparts]')) {
    for (const pair of element.getAttribute('exportparts')?.split(',') ?? []) {
      parts.add(pair.split(':').at(-1)?.trim() ?? '');
    }
  }
  for (const slot of shadowRoot.querySelectorAll('slot')) slots.add(slot.name);
}

/** Writes down which events of ours are fired and which states are entered, whatever their names. */
function listen({events, states}: Observed): () => void {
  const {dispatchEvent} = EventTarget.prototype;
  const {add} = CustomStateSet.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('cluster-')) events.add(event.type);
    return dispatchEvent.call(this, event);
  };
  CustomStateSet.prototype.add = function (state) {
    states.add(state);
    return add.call(this, state);
  };
  return () => {
    EventTarget.prototype.dispatchEvent = dispatchEvent;
    CustomStateSet.prototype.add = add;
  };
}
