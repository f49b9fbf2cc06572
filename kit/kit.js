/*
 * npm run kit: packs what a site needs to serve the widgets itself into one zip file. `node kit/kit.js FOLDER` puts it
 * there.
 */
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What is packed: pattern in the repository → folder in the kit. */
const contents = {
  'dist/cdn/**/*.*': version,
  'dist/embed/*.*': version,
  'dist/sri.json': version,
  'kit/headers/*': 'headers',
  'kit/README.txt': '',
  LICENSE: '',
};

/** @type {Record<string, Uint8Array>} */
const files = {};
for (const [pattern, folder] of Object.entries(contents)) {
  const paths = globSync(pattern, {cwd: root}).map((path) => path.replaceAll('\\', '/'));
  // Sorted, because a glob returns files in the order of the disk.
  for (const path of paths.sort()) {
    const isBuilt = path.startsWith('dist/');
    const below = isBuilt ? path.slice('dist/'.length) : basename(path);
    const content = readFileSync(join(root, path));
    files[['cluster-widgets', folder, below].filter(Boolean).join('/')] = isBuilt
      ? content
      : Buffer.from(content.toString().replaceAll('VERSION', version));
  }
}
if (!files[`cluster-widgets/${version}/cdn/cluster-widgets.js`]) {
  throw new Error('dist/cdn is missing. Run "npm run build:cdn" first.');
}

const target = join(process.argv[2] ?? root, `cluster-widgets-kit-${version}.zip`);
// A fixed date, so that the same files always give the same bytes. The format stores local time.
writeFileSync(target, zipSync(files, {level: 9, mtime: new Date(1980, 0, 1)}));
console.log(`${target}: ${Object.keys(files).length} files`);
