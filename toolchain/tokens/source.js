import {globSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';

/**
 * The format of `tokens/*.tokens.json`: https://www.designtokens.org/tr/2025.10/format/
 * @typedef {{colorSpace: string, components: number[], alpha?: number, hex: string}} Colour
 * @typedef {{value: number, unit: string}} Dimension
 * @typedef {object} Own
 * @property {Colour} [dark] value on a dark surface
 * @property {string} [inherited] CSS of the default without a theme
 * @property {string} [mixed] CSS of a default that is mixed with the text colour
 * @property {string} [unit] CSS unit that the format does not support
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

/** Reads the example brands, with their names. @returns {[string, Brand][]} */
export const readBrands = () =>
  globSync('tokens/brand-*.tokens.json')
    .sort()
    .map((path) => [
      basename(path).replace(/^brand-|\.tokens\.json$/g, ''),
      /** @type {Brand} */ (read(path)),
    ]);
