import {spawnSync} from 'node:child_process';
import {globSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
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
  addFiles(host, '.', 'dist/{cdn,embed}/**/*.*', '/');
  addLinks(host, {src: `${host.origin}/cluster.json`, base: `${host.origin}/dist/`});
  return host;
};

/**
 * Serves files. Modules of another server need its permission, as documents do.
 * @param {import('../e2e/host.js').Host} host
 * @param {string} folder
 * @param {string} pattern
 * @param {string} path of the folder on the server
 */
const addFiles = (host, folder, pattern, path) => {
  for (const file of globSync(pattern, {cwd: folder})) {
    const type = types.get(extname(file)) ?? 'application/octet-stream';
    host.answers[path + file.replaceAll('\\', '/')] = {
      body: readFileSync(join(folder, file), 'utf8'),
      headers: {...cors, 'content-type': type},
    };
  }
};

/**
 * Writes the pages of `oembed` into a site.
 * @param {import('../e2e/host.js').Host} host
 * @param {{src: string, base?: string, document?: object}} options
 */
export const addLinks = (host, {src, base, document = cluster}) => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  try {
    const {status, stderr} = run(
      [
        ...['oembed', '--src', src, '--url', `${host.origin}/links/`, '--document', '-'],
        ...(base ? ['--base', base] : []),
        ...['-o', folder],
      ],
      {input: JSON.stringify(document)},
    );
    if (status !== 0) throw new Error(stderr);
    addFiles(host, folder, '**/*.*', '/links/');
  } finally {
    rmSync(folder, {recursive: true});
  }
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
