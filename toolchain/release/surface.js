import {widgetsOf} from '../deliver/widgets.js';

/** @typedef {import('custom-elements-manifest').Package} Package */

/** What is known of one thing that can be used: `{type: 'number', default: '2'}`. @typedef {Record<string, string>} Facts */

/**
 * All that a manifest promises, one entry a thing: `<cluster-board> attribute limit` → its type and default.
 * @param {Package} manifest
 * @returns {Map<string, Facts>}
 */
export const surfaceOf = (manifest) => new Map([...widgets(manifest), ...eventClasses(manifest)]);

/** @param {Package} manifest @returns {[string, Facts][]} */
const widgets = (manifest) =>
  widgetsOf(manifest).flatMap((widget) => {
    const {tag, className, entry, attributes, properties, methods, events} = widget;
    /** @type {(kind: string, list: readonly {name: string}[], facts?: (one: any) => Facts) => [string, Facts][]} */
    const all = (kind, list, facts = () => ({})) =>
      list.map((one) => [`<${tag}> ${kind} ${one.name || 'default'}`, facts(one)]);
    return [
      [`<${tag}>`, {class: className, import: entry}],
      ...all('attribute', attributes, ({type, default: value}) => facts(type?.text, value)),
      ...all('property', properties, ({type, default: value, reflects}) => ({
        ...facts(type?.text, value),
        ...(reflects ? {reflected: 'yes'} : {}),
      })),
      ...all('method', methods, ({parameters, return: result}) =>
        facts(`(${parameters?.map(parameter).join() ?? ''}) => ${result?.type?.text ?? 'void'}`),
      ),
      ...all('event', events, ({type}) => facts(type?.text)),
      ...all('slot', widget.slots),
      ...all('part', widget.parts),
      ...all('state', widget.states),
      ...all('token', widget.tokens, ({syntax = '', default: value}) => ({
        ...facts(undefined, value),
        syntax,
      })),
    ];
  });

/** What a listener is given. @param {Package} manifest @returns {[string, Facts][]} */
const eventClasses = ({modules}) =>
  modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({name}) => name.endsWith('Event'))
    .flatMap((declaration) => [
      [`class ${declaration.name}`, {}],
      ...(declaration.kind === 'class' ? (declaration.members ?? []) : []).map(
        /** @returns {[string, Facts]} */
        (member) => [
          `class ${declaration.name} field ${member.name}`,
          'type' in member ? {...facts(member.type?.text), given: 'yes'} : {},
        ],
      ),
    ]);

/** @param {string} [type] @param {string} [value] @returns {Facts} */
const facts = (type, value) => ({
  ...(type === undefined ? {} : {type}),
  ...(value === undefined ? {} : {default: value}),
});

/** @param {{name: string, optional?: boolean, type?: {text: string}}} one */
const parameter = ({name, optional, type}) => `${name}${optional ? '?' : ''}: ${type?.text}`;
