/*
 * node bundles/sizes.js: bundles each entry alone with three bundlers and prints, as JSON, the bytes of the result after
 * gzip: {entry: {bundler: [first, later]}}. `later` is what is loaded on demand.
 */
import {globSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, dirname, join, resolve} from 'node:path';
import {gzipSync} from 'node:zlib';
import * as esbuild from 'esbuild';
import {build as vite} from 'vite';
import webpack from 'webpack';

const gzip = (/** @type {string | Uint8Array} */ code) => gzipSync(code, {level: 9}).length;

/** @typedef {{isEntry: boolean, code: string | Uint8Array}} File */

/** @type {Record<string, (input: string) => Promise<File[]>>} */
const bundlers = {
  async vite(input) {
    const built = await vite({
      configFile: false,
      logLevel: 'silent',
      build: {write: false, modulePreload: {polyfill: false}, rolldownOptions: {input}},
    });
    return [built]
      .flat()
      .flatMap(({output}) => output)
      .filter(({type}) => type === 'chunk');
  },
  async webpack(input) {
    const path = resolve('bundles/out/webpack');
    rmSync(path, {recursive: true, force: true});
    await new Promise((done, fail) => {
      webpack({mode: 'production', entry: input, output: {path}}, (error) =>
        error ? fail(error) : done(undefined),
      );
    });
    return globSync(`${path}/*.js`).map((file) => ({
      isEntry: basename(file) === 'main.js',
      code: readFileSync(file),
    }));
  },
  async esbuild(input) {
    const {outputFiles, metafile} = await esbuild.build({
      entryPoints: [input],
      bundle: true,
      format: 'esm',
      minify: true,
      splitting: true,
      write: false,
      metafile: true,
      outdir: 'out',
      logLevel: 'silent',
    });
    const outputs = Object.entries(metafile.outputs);
    // The chunks that the entry imports statically are loaded with it.
    const [, entry] = outputs.find(([, {entryPoint}]) => entryPoint === input) ?? [];
    const first = new Set(
      entry?.imports.filter(({kind}) => kind === 'import-statement').map(({path}) => path),
    );
    return outputFiles.map(({path, contents}) => {
      const [name = '', {entryPoint} = {}] =
        outputs.find(([output]) => resolve(output) === path) ?? [];
      return {isEntry: entryPoint === input || first.has(name), code: contents};
    });
  },
};

const root = dirname(createRequire(import.meta.url).resolve('cluster-widgets/package.json'));
const typesOnly = /^(all|exports|widget-classes|react|preact|solid|svelte|vue)$/;
const entries = globSync('dist/entries/*.js', {cwd: root})
  .map((file) => basename(file, '.js'))
  .filter((name) => !typesOnly.test(name))
  .sort();

mkdirSync('bundles/out', {recursive: true});
/** @type {Record<string, Record<string, number[]>>} */
const sizes = {};
for (const name of ['', ...entries]) {
  const entry = name ? `cluster-widgets/${name}` : 'cluster-widgets';
  const input = join('bundles/out', `${name || 'all'}.js`);
  // Without a use, `define` and `locale` would be empty.
  writeFileSync(input, `import * as all from '${entry}';\nglobalThis.all = all;\n`);
  const own = (sizes[entry] = /** @type {Record<string, number[]>} */ ({}));
  for (const [bundler, bundle] of Object.entries(bundlers)) {
    const files = await bundle(bundler === 'esbuild' ? input : resolve(input));
    const sum = (/** @type {boolean} */ isEntry) =>
      files
        .filter((file) => file.isEntry === isEntry)
        .reduce((total, {code}) => total + gzip(code), 0);
    own[bundler] = [sum(true), sum(false)];
  }
}
console.log(JSON.stringify(sizes));
