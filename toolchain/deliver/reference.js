import {allowedValues, isCommon, plainDefault} from './widgets.js';

/** @typedef {import('./widgets.js').Widget} Widget */
/** @typedef {import('./widgets.js').Named} Named */

const code = (/** @type {string} */ text) => `\`${text.replaceAll('|', '\\|')}\``;

/** In a cell a line break ends the table, and a bar the cell. @param {string} [text] */
const cell = (text = '') => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const own = (/** @type {Named} */ one) => !isCommon(one);

/** An attribute as it is written: `layout="grid|list"`. @param {Widget['attributes'][number]} attribute */
const written = ({name, type}) => {
  const values = allowedValues(type?.text);
  return code(values.length ? `${name}="${values.join('|')}"` : name);
};

/**
 * The widgets in one table, for the README.
 * @param {Widget[]} widgets
 */
export const widgetTable = (widgets) =>
  table(
    ['tag', 'shows', 'its own attributes'],
    widgets.map(({tag, description, attributes}) => [
      `[\`<${tag}>\`](docs/widgets.md#${tag})`,
      cell(description.split(/(?<=\.)\s/)[0]?.replace(/\.$/, '')),
      attributes.filter(own).map(written).join(', '),
    ]),
  );

/**
 * All that is public of each widget, for `docs/widgets.md`.
 * @param {Widget[]} widgets
 */
export const reference = (widgets) => {
  const [first] = widgets;
  if (!first) return '';
  return `# The widgets

Made from the sources by \`npm run docs\`: change the JSDoc there.

## All of them

${section(first, isCommon)}

${widgets
  .map(
    (widget) =>
      `## ${widget.tag}\n\n${widget.description.trim()}\n\n\`import '${widget.entry}'\` gives the class \`${widget.className}\`.\n\n${section(widget, own)}`,
  )
  .join('\n\n')}
`;
};

/** @param {Widget} widget @param {(one: Named) => boolean} wanted */
const section = (widget, wanted) => {
  const {attributes, properties, methods, events, slots, parts, states, tokens} = widget;
  const named = new Set(attributes.map(({fieldName}) => fieldName));
  const others = properties.filter(({name}) => !named.has(name));
  return [
    part('attribute', attributes.filter(wanted), ['type', 'default'], ({type, default: value}) => [
      code(type?.text ?? 'string'),
      value ? code(plainDefault(value) ?? '') : '',
    ]),
    part('property', others.filter(wanted), ['type'], ({type}) => [code(type?.text ?? '')]),
    part('method', methods.filter(wanted), ['gives'], (method) => [
      code(method.return?.type?.text ?? 'void'),
    ]),
    part('event', events.filter(wanted), ['class'], ({type}) => [code(type.text)]),
    part('slot', slots.filter(wanted), [], () => []),
    part('part', parts.filter(wanted), [], () => []),
    part('state', states.filter(wanted), [], () => []),
    part('token', tokens.filter(wanted), ['default'], ({default: value}) => [code(value ?? '')]),
  ]
    .filter(Boolean)
    .join('\n\n');
};

/**
 * @template {Named} T
 * @param {string} title
 * @param {T[]} items
 * @param {string[]} head of the columns between name and meaning
 * @param {(item: T) => string[]} facts those columns' cells
 */
const part = (title, items, head, facts) =>
  items.length
    ? table(
        [title, ...head, 'meaning'],
        items.map((item) => [
          item.name ? code(item.name) : 'default',
          ...facts(item),
          cell(item.description),
        ]),
      )
    : '';
