import {globSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {widgetsOf} from '../../toolchain/deliver/widgets.js';

/**
 * A state of the library, kept or just built.
 * @typedef {object} Release
 * @property {string} version `0.1.0`; a state that no tag names ends in `-unreleased`
 * @property {string} script address of the CDN file with all widgets
 * @property {string[]} documents addresses of its example documents
 * @property {string[]} tags
 */

const folder = 'test/fixtures/releases';

/** @param {string} manifest */
const tagsOf = (manifest) =>
  widgetsOf(JSON.parse(readFileSync(manifest, 'utf8'))).map(({tag}) => tag);

/** @type {Release[]} the releases that are kept; before the first a state that is none */
export const releases = readdirSync(folder).map((version) => ({
  version,
  script: `/${folder}/${version}/cdn/cluster-widgets.js`,
  documents: globSync(`${folder}/${version}/documents/*.json`).map((path) => `/${path}`),
  tags: tagsOf(join(folder, version, 'custom-elements.json')),
}));

/** @type {Release} */
export const current = {
  version: 'the present state',
  script: '/dist/cdn/cluster-widgets.js',
  documents: globSync('examples/*.json').map((path) => `/examples/${basename(path)}`),
  tags: tagsOf('dist/custom-elements.json'),
};

/** The texts of a document, those of language maps too. @param {unknown} value @returns {string[]} */
export const textsOf = (value) => {
  if (typeof value === 'string') return [value.replace(/\s+/g, ' ').trim()];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
};
