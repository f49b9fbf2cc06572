import {allowedValues, plainDefault, unique} from './widgets.js';

/** @typedef {import('./widgets.js').Widget} Widget */

const markdown = (/** @type {string} */ value) => ({kind: 'markdown', value});

/**
 * Creates the custom data for HTML in Visual Studio Code: https://github.com/microsoft/vscode-custom-data
 * @param {Widget[]} widgets
 * @param {(tag: string) => string | undefined} docsOf the address of a widget's documentation
 */
export const vscodeHtml = (widgets, docsOf) => ({
  version: 1.1,
  tags: widgets.map((widget) => ({
    name: widget.tag,
    description: markdown(describe(widget)),
    ...references(docsOf(widget.tag)),
    attributes: widget.attributes.map(({name, description = '', type, default: value}) => ({
      name,
      description: markdown(
        value ? `${description}\n\nDefault: \`${plainDefault(value)}\`` : description,
      ),
      ...(type?.text === 'boolean'
        ? {valueSet: 'v'}
        : {values: allowedValues(type?.text).map((allowed) => ({name: allowed}))}),
    })),
  })),
});

/** @param {string | undefined} url */
const references = (url) => (url ? {references: [{name: 'Documentation', url}]} : {});

/**
 * Creates the custom data for CSS in Visual Studio Code: tokens, parts and states.
 * @param {Widget[]} widgets
 * @param {string | undefined} tokensPage the address of the documentation of the tokens
 */
export const vscodeCss = (widgets, tokensPage) => ({
  version: 1.1,
  properties: unique(widgets.flatMap(({tokens}) => tokens)).map(
    ({name, description = '', syntax, default: value}) => ({
      name,
      description: markdown(`${description}\n\nDefault: \`${value}\``),
      syntax,
      ...references(tokensPage),
    }),
  ),
  pseudoClasses: unique(widgets.flatMap(({states}) => states)).map(({name, description = ''}) => ({
    name: `:state(${name})`,
    description: markdown(description),
  })),
  pseudoElements: unique(
    widgets.flatMap(({tag, parts}) =>
      parts.map(({name, description}) => ({name, description: `\`<${tag}>\`: ${description}`})),
    ),
  ).map(({name, description}) => ({
    name: `::part(${name})`,
    description: markdown(description),
  })),
});

/** @param {Widget} widget */
const describe = ({description, entry, events, parts}) =>
  [
    description,
    `\`import '${entry}'\``,
    `**Events:** ${events.map(({name}) => `\`${name}\``).join(', ')}`,
    `**CSS parts:** ${parts.map(({name}) => `\`${name}\``).join(', ')}`,
  ].join('\n\n');
