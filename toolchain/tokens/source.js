import {globSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';

/**
 * What `tokens/*.tokens.json` hold: https://www.designtokens.org/tr/2025.10/format/
 * @typedef {{colorSpace: string, components: number[], alpha?: number, hex: string}} Colour
 * @typedef {{value: number, unit: string}} Dimension
 * @typedef {object} Own
 * @property {Colour} [dark] value on a dark surface
 * @property {string} [inherited] CSS of the default where no theme is set
 * @property {string} [mixed] CSS of the default that is made from the text around
 * @property {string} [unit] unit in CSS, where the format has none such
 * @typedef {object} Token
 * @property {string} $type
 * @property {string | number | string[] | Colour | Dimension} $value
 * @property {string} [$description]
 * @property {{'cluster-widgets'?: Own}} [$extensions]
 * @typedef {{$description: string, cluster: Record<string, Token>}} Source
 * @typedef {{$extensions: {'cluster-widgets': {title: string, scheme: 'light' | 'dark'}}, host: {background: Token, text: Token}}} Page
 * @typedef {Source & Page} Brand
 */

/** @param {string} path @returns {Source} */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

export const readTokens = () => read('tokens/cluster.tokens.json').cluster;

/** The example brands by their names. @returns {[string, Brand][]} */
export const readBrands = () =>
  globSync('tokens/brand-*.tokens.json')
    .sort()
    .map((path) => [
      basename(path).replace(/^brand-|\.tokens\.json$/g, ''),
      /** @type {Brand} */ (read(path)),
    ]);
