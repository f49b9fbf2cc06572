import {spawnSync} from 'node:child_process';
import {globSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {extname, join, relative} from 'node:path';
import {run} from '../cli/run.js';
import {cors, openHost} from '../e2e/host.js';
import {cluster} from './deliveries.js';

const types = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
]);

/** The site of the cluster: its document, the library's files, and the pages of `oembed`. */
export const openCluster = async () => {
  const host = await openHost();
  host.answers['/cluster.json'] = {body: cluster, headers: cors};
  // Modules of another server need its permission too.
  for (const file of globSync('dist/{cdn,embed}/**/*.*')) {
    const type = types.get(extname(file)) ?? 'application/octet-stream';
    const body = readFileSync(file, 'utf8');
    host.answers[`/${file.replaceAll('\\', '/')}`] = {
      body,
      headers: {...cors, 'content-type': type},
    };
  }
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  try {
    const {status, stderr} = run(
      [
        ...['oembed', '--src', `${host.origin}/cluster.json`, '--url', `${host.origin}/links/`],
        ...['--base', `${host.origin}/dist/`, '--document', '-', '-o', folder],
      ],
      {input: JSON.stringify(cluster)},
    );
    if (status !== 0) throw new Error(stderr);
    for (const file of globSync(`${folder}/**/*.*`)) {
      const text = readFileSync(file, 'utf8');
      const body = file.endsWith('.json') ? JSON.parse(text) : text;
      host.answers[`/links/${relative(folder, file).replaceAll('\\', '/')}`] = {body};
    }
  } finally {
    rmSync(folder, {recursive: true});
  }
  return host;
};

/** Builds the plugin. @param {string} folder for the zip @returns {string} its path */
export const buildPlugin = (folder) => {
  const {status, stderr} = spawnSync(process.execPath, ['wordpress/build/run.js', folder], {
    encoding: 'utf8',
  });
  const [zip] = globSync(`${folder}/*.zip`);
  if (status !== 0 || !zip) throw new Error(stderr);
  return zip;
};

export const plugin = 'cluster-widgets';

/** The settings that name the document of the cluster. @param {string} address */
export const settings = (address) => ({
  name: 'cluster_widgets',
  value: {source: 'address', address},
});
