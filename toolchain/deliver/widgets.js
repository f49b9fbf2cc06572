/** @typedef {import('custom-elements-manifest').Package} Package */
/** @typedef {import('custom-elements-manifest').CustomElementDeclaration} Declaration */
/** @typedef {import('custom-elements-manifest').ClassField} Field */
/** @typedef {import('custom-elements-manifest').ClassMethod} Method */

/**
 * A widget as those who use it know it.
 * @typedef {object} Widget
 * @property {string} tag
 * @property {string} entry import name of the module that registers it
 * @property {string} className
 * @property {string} module of the class, in the package
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

/** The values that a type like `'grid' | 'list'` allows. @param {string} [type] */
export const allowedValues = (type = '') =>
  /^'[^']*'( \| '[^']*')*$/.test(type) ? type.split(' | ').map((value) => value.slice(1, -1)) : [];

/** `'grid'` → `grid`: a default as an attribute has it. @param {string} [value] */
export const plainDefault = (value) => value?.replace(/^'(.*)'$/, '$1');

/** @typedef {{name: string, description?: string, inheritedFrom?: {name: string}}} Named */

/** Whether all widgets have it: what only some inherit, as the layout of statements, is their own. @param {Named} one */
export const isCommon = ({inheritedFrom}) => inheritedFrom?.name === 'ClusterElement';

/** Of several of one name the first. @template {{name: string}} T @param {T[]} list */
export const unique = (list) =>
  [...new Map(list.toReversed().map((one) => [one.name, one])).values()].reverse();
