import type {ArgTypesEnhancer} from 'storybook/internal/types';

/** The widgets on the page and what they were drawn with, by their stories. */
const drawn = new Map<string, {element: HTMLElement; args: Record<string, unknown>}>();

/** Draws the widget of a story; it stays the same while only the page around it changes. */
export function renderWidget(
  args: Record<string, unknown>,
  {id, component}: {id: string; component?: unknown},
): HTMLElement {
  const before = drawn.get(id);
  if (before?.element.isConnected && isSame(args, before.args)) return before.element;
  const element = newWidget(String(component), args);
  drawn.set(id, {element, args});
  return element;
}

const isSame = (one: Record<string, unknown>, other: Record<string, unknown>): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (name) => one[name] === other[name],
  );

/** A text goes into the attribute as on a page, what else a widget has as a property is set; all else are attributes and tokens. */
function newWidget(tag: string, {fallback, ...args}: Record<string, unknown>): HTMLElement {
  const element = document.createElement(tag);
  const {observedAttributes: known = []} = element.constructor as {observedAttributes?: string[]};
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined || value === '' || name.startsWith('on')) continue;
    if (name.startsWith('--')) element.style.setProperty(name, String(value));
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

/**
 * Controls by what the manifest tells: values to choose from, switches, numbers, colours. Attributes come first; of the
 * properties there is the document alone, as the others are attributes too, or the class's own.
 */
export const controls: ArgTypesEnhancer = ({argTypes}) =>
  Object.fromEntries(
    Object.entries(argTypes)
      .filter(([name, {table}]) => table?.category !== 'properties' || name === 'data')
      .sort(([, one], [, other]) => rank(one.table?.category) - rank(other.table?.category))
      .map(([name, argType]) => {
        const {category = '', type: {summary = ''} = {}} = argType.table ?? {};
        const table = name.startsWith(':state')
          ? {...argType.table, category: 'states'}
          : argType.table;
        return [name, {...argType, table, ...control(name, category, String(summary))}];
      }),
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
