/* The widgets with their names, from the library; wordpress/catalogue.js puts them in. */
import data from 'virtual:catalogue';

/** @typedef {{en: string, pl: string}} Words a text in the languages of the library */

/**
 * @typedef {object} Attribute
 * @property {string} name
 * @property {'boolean' | 'number' | 'string'} type
 * @property {{value: string, label: Words}[]} values that it may have; empty for any
 * @property {Words} label
 * @property {Words} help
 * @property {boolean} common whether every widget has it
 */

/** @typedef {{label: Words, description: Words, attributes: Attribute[]}} Widget */
/** @typedef {{widgets: Record<string, Widget>, colors: {name: string, label: Words}[]}} Catalogue */

/**
 * @typedef {object} BlockAttributes
 * @property {string} widget without `cluster-`
 * @property {string} src
 * @property {string} lang
 * @property {Record<string, string | true>} options the other attributes
 * @property {Record<string, string>} tokens without `--cluster-`
 */

/** @typedef {{attributes: BlockAttributes, setAttributes: (changes: Partial<BlockAttributes>) => void}} BlockProps */

/** @type {Catalogue} */
export const catalogue = data;

const ui = clusterWidgets.ui.startsWith('pl') ? 'pl' : 'en';

/** A text in the language of the person's admin pages. @param {Words} words */
export const textOf = (words) => words[ui];
