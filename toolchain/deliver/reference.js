import {isCommon, plainDefault} from './widgets.js';

/** @typedef {import('./widgets.js').Widget} Widget */
/** @typedef {import('./widgets.js').Named} Named */

const code = (/** @type {string} */ text) => `\`${text.replaceAll('|', '\\|')}\``;

/** Escapes a table cell: a line break would end the table, and a bar the cell. @param {string} [text] */
const cell = (text = '') => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const isSpecific = (/** @type {Named} */ one) => !isCommon(one);

/**
 * Creates the table of widgets for the README.
 * @param {Widget[]} widgets
 */
export const widgetTable = (widgets) =>
  table(
    ['tag', 'shows'],
    widgets.map(({tag, description}) => [
      `[\`<${tag}>\`](docs/widgets.md#${tag})`,
      cell(description.split(/(?<=\.)\s/)[0]?.replace(/\.$/, '')),
    ]),
  );

/**
 * Creates `docs/widgets.md`, with the public API of each widget.
 * @param {Widget[]} widgets
 */
export const reference = (widgets) => {
  const [first] = widgets;
  if (!first) return '';
  return `# The widgets

Generated from the sources by \`npm run docs\`. To change this page, edit the JSDoc of the widgets.

## All of them

${section(first, isCommon)}

${widgets
  .map(
    (widget) =>
      `## ${widget.tag}\n\n${widget.description.trim()}\n\n\`import '${widget.entry}'\` exports the class \`${widget.className}\`.\n\n${section(widget, isSpecific)}`,
  )
  .join('\n\n')}
`;
};

/** @param {Widget} widget @param {(one: Named) => boolean} isIncluded */
const section = (widget, isIncluded) => {
  const {attributes, properties, methods, events, slots, parts, states, tokens} = widget;
  const attributeFields = new Set(attributes.map(({fieldName}) => fieldName));
  const others = properties.filter(({name}) => !attributeFields.has(name));
  return [
    part(
      'attribute',
      attributes.filter(isIncluded),
      ['type', 'default'],
      ({type, default: value}) => [
        code(type?.text ?? 'string'),
        value ? code(plainDefault(value) ?? '') : '',
      ],
    ),
    part('property', others.filter(isIncluded), ['type'], ({type}) => [code(type?.text ?? '')]),
    part('method', methods.filter(isIncluded), ['returns'], (method) => [
      code(method.return?.type?.text ?? 'void'),
    ]),
    part('event', events.filter(isIncluded), ['class'], ({type}) => [code(type.text)]),
    part('slot', slots.filter(isIncluded), [], () => []),
    part('CSS part', parts.filter(isIncluded), [], () => []),
    part('state', states.filter(isIncluded), [], () => []),
    part('token', tokens.filter(isIncluded), ['default'], ({default: value}) => [
      code(value ?? ''),
    ]),
  ]
    .filter(Boolean)
    .join('\n\n');
};

/**
 * @template {Named} T
 * @param {string} title
 * @param {T[]} items
 * @param {string[]} head headers of the columns between name and description
 * @param {(item: T) => string[]} facts cells of these columns
 */
const part = (title, items, head, facts) =>
  items.length
    ? table(
        [title, ...head, 'description'],
        items.map((item) => [
          item.name ? code(item.name) : 'default',
          ...facts(item),
          cell(item.description),
        ]),
      )
    : '';
