/** @typedef {import('./widgets.js').Widget} Widget */

/**
 * Types that all frameworks' types are made of: the elements, what a template may set on each, and their events. Values
 * have the types of the classes' properties; a number or a list
 * may be a text too, as attributes are: `limit="3"`.
 * @param {Widget[]} widgets
 */
export const elementTypes = (widgets) => {
  const classes = widgets.map(
    ({className, module}) =>
      `import type {${className}} from '../../${module.replace(/^dist\//, '')}';`,
  );
  // `ClusterSelectEvent<Person>` names two types.
  const eventTypes = new Set(
    widgets.flatMap((widget) => widget.events.flatMap(({type}) => type.text.match(/\w+/g) ?? [])),
  );
  return `${classes.join('\n')}
import type {${[...eventTypes].sort().join(', ')}} from '../../entries/exports.js';

/** The elements by tag. */
export interface Elements {
${widgets.map(({tag, className}) => `  '${tag}': ${className};`).join('\n')}
}

/** The properties of an element that a template can set, and attributes whose name differs from the property. */
export interface ElementProps {
${widgets.map(props).join('\n')}
}

/** The events of each element. */
export interface ElementEvents {
${widgets.map(({tag, events}) => `  '${tag}': {\n${events.map(eventLine).join('\n')}\n  };`).join('\n')}
}
`;
};

/** @param {Widget} widget */
function props({tag, className, properties, attributes}) {
  /** What else than the property's value a template may write. @param {string | undefined} name */
  const textOf = (name) => {
    const type = properties.find((one) => one.name === name)?.type?.text ?? '';
    return /\[\]$/.test(type) ? ' | string' : /\bnumber\b/.test(type) ? ' | `${number}`' : '';
  };
  const names = properties
    .filter(({name}) => !attributes.some((one) => one.name === name && textOf(name)))
    .map(({name}) => `'${name}'`)
    .join(' | ');
  const others = attributes.filter(
    ({name, fieldName}) => fieldName && (name !== fieldName || textOf(fieldName)),
  );
  return `  '${tag}': Partial<Pick<${className}, ${names}>> & {
${others
  .map(
    ({name, fieldName, description}) =>
      `    /** ${description} */\n    '${name}'?: ${className}['${fieldName}']${textOf(fieldName)};`,
  )
  .join('\n')}
  };`;
}

/** @param {Widget['events'][number]} event */
const eventLine = ({name, type, description}) =>
  `    /** ${description} */\n    '${name}': ${type.text};`;
