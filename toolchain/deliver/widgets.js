/** @typedef {import('custom-elements-manifest').Package} Package */
/** @typedef {import('custom-elements-manifest').CustomElementDeclaration} Declaration */
/** @typedef {import('custom-elements-manifest').ClassField} Field */
/** @typedef {import('custom-elements-manifest').ClassMethod} Method */

/**
 * The public API of a widget.
 * @typedef {object} Widget
 * @property {string} tag
 * @property {string} entry import specifier of the module that registers the widget
 * @property {string} className
 * @property {string} module path of the class's module in the package
 * @property {string} description
 * @property {NonNullable<Declaration['attributes']>} attributes
 * @property {readonly Field[]} properties
 * @property {readonly Method[]} methods
 * @property {NonNullable<Declaration['events']>} events
 * @property {NonNullable<Declaration['slots']>} slots
 * @property {NonNullable<Declaration['cssParts']>} parts
 * @property {NonNullable<Declaration['cssProperties']>} tokens
 * @property {NonNullable<Declaration['cssStates']>} states
 */

/** @param {Package} manifest @returns {Widget[]} */
export const widgetsOf = ({modules}) =>
  modules.flatMap(({path, declarations = []}) =>
    declarations.flatMap((declaration) => {
      const {tagName: tag, ...rest} = /** @type {Declaration} */ (declaration);
      if (!tag) return [];
      return {
        tag,
        entry: `cluster-widgets/${tag.slice('cluster-'.length)}`,
        className: rest.name,
        module: path,
        description: rest.description ?? '',
        attributes: rest.attributes ?? [],
        properties: (rest.members ?? []).filter(isProperty),
        methods: (rest.members ?? []).filter((member) => member.kind === 'method'),
        events: rest.events ?? [],
        slots: rest.slots ?? [],
        parts: rest.cssParts ?? [],
        tokens: rest.cssProperties ?? [],
        states: rest.cssStates ?? [],
      };
    }),
  );

/** @param {NonNullable<Declaration['members']>[number]} member @returns {member is Field} */
const isProperty = (member) => member.kind === 'field' && !member.static;

/** The allowed values of a type such as `'grid' | 'list'`. @param {string} [type] */
export const allowedValues = (type = '') =>
  /^'[^']*'( \| '[^']*')*$/.test(type) ? type.split(' | ').map((value) => value.slice(1, -1)) : [];

/** Converts a default to an attribute value: `'grid'` → `grid`. @param {string} [value] */
export const plainDefault = (value) => value?.replace(/^'(.*)'$/, '$1');

/** @typedef {{name: string, description?: string, inheritedFrom?: {name: string}}} Named */

/** Whether all widgets have the member. Members that only some widgets inherit, such as `layout` of lists, are not common. @param {Named} one */
export const isCommon = ({inheritedFrom}) => inheritedFrom?.name === 'ClusterElement';

/** Removes duplicates by name and keeps the first of each. @template {{name: string}} T @param {T[]} list */
export const unique = (list) =>
  [...new Map(list.toReversed().map((one) => [one.name, one])).values()].reverse();
