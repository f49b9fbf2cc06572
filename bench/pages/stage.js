import {mkdirSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {bundle} from '../build.js';
import {clusterDocument} from './document.js';
import {openSites} from './sites.js';

const folder = resolve('bench/dist/pages');

/**
 * @typedef {object} Builds
 * @property {import('./deliveries.js').Build} build
 * @property {import('./deliveries.js').Build} [previous]
 */

/**
 * The sites with our build, and the previous one, ready to be visited.
 * @param {string} [previous] a `dist` folder
 * @returns {Promise<Builds & {sites: import('./sites.js').Sites, document: import('./document.js').ClusterDocument}>}
 */
export const openStage = async (previous) => {
  const dist = resolve('dist');
  mkdirSync(`${folder}/peers`, {recursive: true});
  for (const name of ['lit', 'react']) {
    await bundle({
      name,
      folder: `${folder}/peers`,
      input: resolve(`bench/pages/peers/${name}.mjs`),
    });
  }
  const document = clusterDocument();
  const file = `${folder}/cluster.json`;
  const json = JSON.stringify(document);
  writeFileSync(file, json);
  const sites = await openSites({dist, previous, documents: {'/cluster.json': json}});
  const src = `${sites.cluster}/cluster.json`;
  const builds = {
    build: {dist, cdn: sites.cdn, src, file},
    previous: previous ? {dist: previous, cdn: sites.previous, src, file} : undefined,
  };
  return {sites, document, ...builds};
};
