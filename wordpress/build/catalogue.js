/*
 * What the plugin knows of the widgets: names, attributes and headings, all of it from the manifest and from the library's
 * own words.
 */
import {runnerImport} from 'vite';
import {catalogue} from '../../toolchain/builder/catalogue.js';

/** @param {string} path of a module of `src` */
const load = async (path) =>
  (await runnerImport(path, {configFile: false, logLevel: 'error'})).module;

/** @param {(language: 'en' | 'pl') => string} write @returns {{en: string, pl: string}} */
const inBoth = (write) => ({en: write('en'), pl: write('pl')});

/** Attributes that the block has by itself, or that make no sense in a post. */
const ownAttributes = new Set(['src', 'base', 'lang', 'data', 'now', 'structured-data']);

const typeOf = (/** @type {string} */ type) =>
  type === 'boolean' || type === 'number' ? type : 'string';

/** @returns {Promise<{editor: object, php: object, version: string}>} for the block editor, and for PHP */
export const readCatalogue = async () => {
  const {labelIn, helpIn} = await load('./src/builder/messages/messages.ts');
  /** @type {{name: string, part: string, schema: {entries: object}}[]} */
  const parts = (await load('./src/snippet/fallback/fallbacks.ts')).fallbacks;
  const {headingText} = await load('./src/snippet/fallback/heading.ts');
  const {version, widgets: all} = catalogue();
  const widgets = all.map((widget) => ({
    ...widget,
    attributes: widget.attributes.filter(({name}) => !ownAttributes.has(name)),
  }));
  const editor = widgets.map(({name, description, attributes}) => [
    name,
    {
      label: inBoth((language) => labelIn(language, `widget.${name}`)),
      description: inBoth((language) => helpIn(language, `widget.${name}`, description)),
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        type: typeOf(attribute.type),
        common: attribute.common,
        label: inBoth((language) => labelIn(language, `attribute.${name}.${attribute.name}`)),
        help: inBoth((language) =>
          helpIn(language, `attribute.${name}.${attribute.name}`, attribute.description).replaceAll(
            '`',
            '',
          ),
        ),
        values: attribute.values.map((value) => ({
          value,
          label: inBoth((language) => labelIn(language, `value.${attribute.name}.${value}`)),
        })),
      })),
    },
  ]);
  const names = new Map(widgets.map((widget) => [widget.name, widget]));
  // The order of the profile; the profile itself has no field of its own.
  const inOrder = [...parts.map(({name}) => name), ...names.keys()].filter((name) =>
    names.has(name),
  );
  const php = [...new Set(inOrder)].map((name) => [
    name,
    {
      heading: inBoth((lang) => headingText({widget: name, lang, document: {name: ''}})),
      fields: parts
        .filter((part) => part.name === name)
        .flatMap(({part, schema}) => (part ? [part] : Object.keys(schema.entries))),
      attributes: Object.fromEntries(
        (names.get(name)?.attributes ?? []).map((attribute) => [
          attribute.name,
          {type: typeOf(attribute.type), values: attribute.values},
        ]),
      ),
    },
  ]);
  const tokens = new Map(
    widgets.flatMap((widget) => widget.tokens.map((token) => [token.name, token])),
  );
  const colors = [...tokens.values()]
    .filter(({syntax}) => syntax === '<color>')
    .map(({name}) => ({
      name: name.replace('--cluster-', ''),
      label: inBoth((language) => labelIn(language, `token.${name.replace('--cluster-', '')}`)),
    }));
  return {
    version,
    editor: {widgets: Object.fromEntries(editor), colors},
    php: Object.fromEntries(php),
  };
};
