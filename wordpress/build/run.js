/*
 * npm run wordpress: packs the WordPress plugin into a zip that "Plugins: Add New: Upload" takes. `node wordpress/build/run.js
 * FOLDER` puts it there. Needs a whole build.
 */
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';
import {build} from 'vite';
import {readCatalogue} from './catalogue.js';
import {polish, toJson, toMo} from './translations.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);

/** The block in the editor as one classic script. @param {object} catalogue */
const editorScript = async (catalogue) => {
  const name = 'virtual:catalogue';
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'catalogue',
        resolveId: (id) => (id === name ? `\0${name}` : undefined),
        load: (id) =>
          id === `\0${name}` ? `export default ${JSON.stringify(catalogue)}` : undefined,
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: 'wordpress/editor/register-block.js',
        formats: ['iife'],
        name: 'clusterWidgetsEditor',
        fileName: () => 'editor.js',
      },
      rolldownOptions: {output: {minify: true}},
    },
  });
  const [{output}] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([result].flat());
  return output[0].code;
};

const {version, editor, php} = await readCatalogue();
const translations = polish();

/** @type {Record<string, Uint8Array>} */
const files = {};

/** @param {string} path in the plugin's folder @param {string | Uint8Array} content */
const add = (path, content) => {
  files[`cluster-widgets/${path}`] = Buffer.from(content);
};

/** The files of a pattern. @param {string} pattern @param {string} folder that is left out of their paths */
const copy = (pattern, folder) => {
  const paths = globSync(pattern).map((path) => path.replaceAll('\\', '/'));
  if (!paths.length) throw new Error(`${pattern} is missing. Run "npm run build" first.`);
  // Sorted, because a glob returns files in the order of the disk.
  for (const path of paths.sort()) {
    const content = readFileSync(path);
    const isOwn = path.startsWith('wordpress/');
    add(
      path.slice(folder.length + 1),
      isOwn
        ? content
            .toString()
            .replaceAll("VERSION'", `${version}'`)
            .replace(/(Version:\s+|Stable tag: |"version": ")VERSION/, `$1${version}`)
        : content,
    );
  }
};

copy('wordpress/*.php', 'wordpress');
copy('wordpress/includes/*.php', 'wordpress');
copy('wordpress/block/*.json', 'wordpress');
copy('wordpress/admin/*.*', 'wordpress');
copy('wordpress/readme.txt', 'wordpress');
copy('dist/cdn/**/*.*', 'dist');
copy('dist/builder/index.html', 'dist');
add('LICENSE', readFileSync('LICENSE'));
add('catalogue.json', JSON.stringify(php));
add('block/editor.js', await editorScript(editor));
add('languages/cluster-widgets-pl_PL.mo', toMo(translations));
for (const [handle, pattern] of [
  ['editor', 'wordpress/editor/*.js'],
  ['document', 'wordpress/admin/*.js'],
]) {
  add(
    `languages/cluster-widgets-pl_PL-cluster-widgets-${handle}.json`,
    toJson(translations, globSync(pattern).sort()),
  );
}

const target = join(process.argv[2] ?? root, `cluster-widgets-wordpress-${version}.zip`);
// A fixed date, so that the same files always give the same bytes. The format stores local time.
writeFileSync(target, zipSync(files, {level: 9, mtime: new Date(1980, 0, 1)}));
console.log(`${target}: ${Object.keys(files).length} files`);
