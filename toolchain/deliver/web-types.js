import {plainDefault} from './widgets.js';

/** @typedef {import('./widgets.js').Widget} Widget */

/**
 * Creates the Web Types for JetBrains editors: https://github.com/JetBrains/web-types
 * @param {Widget[]} widgets
 * @param {string} version of the package
 * @param {(tag: string) => string | undefined} docsOf the address of a widget's documentation
 */
export const webTypes = (widgets, version, docsOf) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: 'cluster-widgets',
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: widgets.map((widget) => {
        const url = docsOf(widget.tag);
        return {...element(widget), ...(url ? {'doc-url': url} : {})};
      }),
    },
  },
});

/** @param {Widget} widget */
const element = ({tag, className, module, description, ...widget}) => ({
  name: tag,
  description,
  source: {module: `cluster-widgets/${module}`, symbol: className},
  attributes: widget.attributes.map(({name, description: words, type, default: value}) => ({
    name,
    description: words,
    ...(value ? {default: plainDefault(value)} : {}),
    value: {type: type?.text ?? 'string', required: type?.text !== 'boolean'},
    required: false,
  })),
  slots: widget.slots.map(({name, description: words}) => ({name, description: words})),
  js: {
    properties: widget.properties.map(({name, description: words, type, default: value}) => ({
      name,
      description: words,
      type: type?.text,
      ...(value ? {default: plainDefault(value)} : {}),
    })),
    events: widget.events.map(({name, description: words, type}) => ({
      name,
      description: words,
      type: type?.text,
    })),
  },
  css: {
    properties: widget.tokens.map(({name, description: words, default: value}) => ({
      name,
      description: words,
      ...(value ? {default: value} : {}),
    })),
    parts: widget.parts.map(({name, description: words}) => ({name, description: words})),
    'pseudo-classes': widget.states.map(({name, description: words}) => ({
      name: `state(${name})`,
      description: words,
    })),
  },
});
