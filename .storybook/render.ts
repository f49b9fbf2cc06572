import {html, noChange, type TemplateResult} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import type {ArgTypesEnhancer, ArgsEnhancer} from 'storybook/internal/types';

/** A widget that stays the same while only the page around it changes. In the copy that the code is read from it is another one. */
class WidgetDirective extends Directive {
  #drawn: {id: string; args: Record<string, unknown>} | undefined;

  override render(id: string, tag: string, args: Record<string, unknown>) {
    if (this.#drawn?.id === id && isSame(args, this.#drawn.args)) return noChange;
    this.#drawn = {id, args};
    return newWidget(tag, args);
  }
}

const widget = directive(WidgetDirective);

/** Draws the widget of a story. */
export const renderWidget = (
  args: Record<string, unknown>,
  {id, component}: {id: string; component?: unknown},
): TemplateResult => html`${widget(id, String(component), args)}`;

const isSame = (one: Record<string, unknown>, other: Record<string, unknown>): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (name) => one[name] === other[name],
  );

/** A text goes into the attribute as on a page, what else a widget has as a property is set; all else are attributes and tokens. */
function newWidget(tag: string, {fallback, ...args}: Record<string, unknown>): HTMLElement {
  const element = document.createElement(tag);
  // An address that somebody types is of a document of their own.
  if (args.src) delete args.data;
  const {observedAttributes: known = []} = element.constructor as {observedAttributes?: string[]};
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined || value === '') continue;
    if (typeof value === 'function')
      element.addEventListener(eventOf(name), value as EventListener);
    else if (name.startsWith('--')) element.style.setProperty(name, String(value));
    else if (typeof value === 'string' && known.includes(name)) element.setAttribute(name, value);
    else if (name in element) Reflect.set(element, name, value);
    else if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else element.setAttribute(name, String(value));
  }
  if (fallback) {
    const link = document.createElement('a');
    link.href = '#fallback';
    link.textContent = String(fallback);
    element.append(link);
  }
  return element;
}

/** The event that an argument such as `onClusterSelect` listens to: what the panel "Actions" shows. */
const eventOf = (name: string): string =>
  name
    .replace(/^on/, '')
    .replaceAll(/\B[A-Z]/g, '-$&')
    .toLowerCase();

/** Controls by what the manifest tells: values to choose from, switches, numbers, colours. Attributes come first. */
export const controls: ArgTypesEnhancer = ({argTypes}) =>
  Object.fromEntries(
    Object.entries(argTypes)
      .sort(([, one], [, other]) => rank(one.table?.category) - rank(other.table?.category))
      .map(([name, argType]) => {
        const {category = '', type: {summary = ''} = {}} = argType.table ?? {};
        // What a story has for itself alone.
        if (!category) return [name, {...argType, table: {disable: true}}];
        const table = name.startsWith(':state')
          ? {...argType.table, category: 'states'}
          : argType.table;
        return [name, {...argType, table, ...control(name, category, String(summary))}];
      }),
  );

/** Switches are off and choices "not set", so that no control has to be set up before it is used. */
export const unset: ArgsEnhancer = ({argTypes, initialArgs}) =>
  Object.fromEntries(
    Object.entries(argTypes)
      .filter(([name]) => !(name in initialArgs))
      .map(([name, {control}]) => [name, typeof control === 'object' ? control.type : undefined])
      .filter(([, type]) => ['boolean', 'text', 'inline-radio'].includes(String(type)))
      .map(([name, type]) => [name, type === 'boolean' ? false : '']),
  );

const order = ['attributes', 'css custom properties', 'css shadow parts'];

const rank = (category = ''): number =>
  order.includes(category) ? order.indexOf(category) : order.length;

/** A row that has nothing to set; `false` would offer to set it up. */
const documented = {control: {disable: true}};

function control(name: string, category: string, type: string): object {
  if (name === 'data' || name === 'base') return documented;
  if (category === 'css custom properties') {
    const isColour = !/font|weight|strong|radius|gap|item-min|photo|pad/.test(name);
    return {control: {type: isColour ? 'color' : 'text'}};
  }
  if (category !== 'attributes') return documented;
  const values = Array.from(type.matchAll(/'([^']*)'/g), ([, value]) => value);
  if (values.length) {
    const labels = {'': 'not set'};
    return {control: {type: 'inline-radio', labels}, options: ['', ...values]};
  }
  if (/boolean/.test(type)) return {control: {type: 'boolean'}};
  if (/number/.test(type)) return {control: {type: 'number', min: 0}};
  return {control: {type: 'text'}};
}
