/** @typedef {import('./widgets.js').Widget} Widget */

/**
 * Types that all frameworks' types are made of: the elements, what a template may set on each, and their events. Values
 * have the types of the classes' properties.
 * @param {Widget[]} widgets
 */
export const elementTypes = (widgets) => {
  const classes = widgets.map(
    ({className, module}) =>
      `import type {${className}} from '../../${module.replace(/^dist\//, '')}';`,
  );
  const events = new Set(widgets.flatMap((widget) => widget.events.map(({type}) => type.text)));
  return `${classes.join('\n')}
import type {${[...events].sort().join(', ')}} from './events.js';

/** The elements by their tags. */
export interface Elements {
${widgets.map(({tag, className}) => `  '${tag}': ${className};`).join('\n')}
}

/** What a template may set on an element: its properties, and attributes that have another name. */
export interface ElementProps {
${widgets.map(props).join('\n')}
}

/** The events of an element. */
export interface ElementEvents {
${widgets.map(({tag, events: own}) => `  '${tag}': {\n${own.map(eventLine).join('\n')}\n  };`).join('\n')}
}
`;
};

/** @param {Widget} widget */
function props({tag, className, properties, attributes}) {
  const names = properties.map(({name}) => `'${name}'`).join(' | ');
  const others = attributes.filter(({name, fieldName}) => fieldName && name !== fieldName);
  return `  '${tag}': Partial<Pick<${className}, ${names}>> & {
${others
  .map(
    ({name, fieldName, description}) =>
      `    /** ${description} */\n    '${name}'?: ${className}['${fieldName}'];`,
  )
  .join('\n')}
  };`;
}

/** @param {Widget['events'][number]} event */
const eventLine = ({name, type, description}) =>
  `    /** ${description} */\n    '${name}': ${type.text};`;
