/*
 * npm run kit: packs what a site needs to serve the widgets itself into one zip file. `node kit/kit.js FOLDER` puts it
 * there.
 */
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {zip} from './zip.js';

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

const files = Object.entries(contents).flatMap(([pattern, folder]) =>
  globSync(pattern, {cwd: root})
    .map((file) => file.replaceAll('\\', '/'))
    .map((file) => {
      const below = file.startsWith('dist/') ? file.slice('dist/'.length) : basename(file);
      const name = ['cluster-widgets', folder, below].filter(Boolean).join('/');
      const content = readFileSync(join(root, file));
      const isTemplate = /^kit\//.test(file);
      return {
        name,
        content: isTemplate
          ? Buffer.from(content.toString().replaceAll('VERSION', version))
          : content,
      };
    }),
);
if (!files.some(({name}) => name.endsWith('/cdn/cluster-widgets.js'))) {
  throw new Error('dist/cdn is not there: npm run build:cdn makes it.');
}
files.sort((a, b) => (a.name < b.name ? -1 : 1));

const target = join(process.argv[2] ?? root, `cluster-widgets-kit-${version}.zip`);
writeFileSync(target, zip(files));
console.log(`${target}: ${files.length} files`);
