/*
 * node bundles/sizes.js '{"name": "code", …}': bundles small programs with three bundlers, minified, and prints as JSON how
 * many bytes, gzipped, each one loads at once and later: {program: {bundler: [number, number]}}.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {gzipSync} from 'node:zlib';
import * as esbuild from 'esbuild';
import {build as vite} from 'vite';
import webpack from 'webpack';

/** @typedef {{code: string | Uint8Array, first: boolean}} Chunk */

/** @param {Chunk[]} chunks @returns {[number, number]} */
const sizes = (chunks) => {
  const sum = (/** @type {boolean} */ first) =>
    chunks
      .filter((chunk) => chunk.first === first)
      .reduce((total, {code}) => total + gzipSync(code, {level: 9}).length, 0);
  return [sum(true), sum(false)];
};

/** The files that load with the first one. @param {string} entry @param {(file: string) => string[]} importsOf */
const closure = (entry, importsOf) => {
  const seen = new Set([entry]);
  for (const file of seen) for (const other of importsOf(file)) seen.add(other);
  return seen;
};

const bundlers = {
  async vite(/** @type {string} */ input) {
    const built = await vite({
      configFile: false,
      logLevel: 'silent',
      build: {write: false, rolldownOptions: {input}},
    });
    const chunks = [built].flat().flatMap(({output}) => output);
    const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
    const entry = chunks.find(({isEntry}) => isEntry);
    const first = closure(entry.fileName, (name) => byName.get(name)?.imports ?? []);
    return sizes(
      chunks.flatMap(({fileName, code}) => (code ? [{code, first: first.has(fileName)}] : [])),
    );
  },
  async esbuild(/** @type {string} */ input) {
    const {metafile, outputFiles} = await esbuild.build({
      entryPoints: [input],
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      write: false,
      metafile: true,
      outdir: 'out',
      logLevel: 'silent',
    });
    const outputs = new Map(
      Object.entries(metafile.outputs).map(([path, output]) => [resolve(path), output]),
    );
    const entry = [...outputs].find(([, {entryPoint}]) => entryPoint);
    const first = closure(entry[0], (path) =>
      (outputs.get(path)?.imports ?? [])
        .filter(({kind, external}) => kind === 'import-statement' && !external)
        .map((one) => resolve(one.path)),
    );
    return sizes(outputFiles.map(({path, contents}) => ({code: contents, first: first.has(path)})));
  },
  webpack: (/** @type {string} */ input) =>
    new Promise((done, fail) => {
      const path = resolve('bundles/out/webpack');
      const compiler = webpack({
        mode: 'production',
        entry: input,
        output: {path, clean: true},
        performance: {hints: false},
      });
      compiler?.run((error, stats) => {
        if (error || !stats || stats.hasErrors()) return fail(error ?? stats?.toString());
        const {assets = [], entrypoints = {}} = stats.toJson({
          all: false,
          assets: true,
          entrypoints: true,
        });
        const first = new Set(entrypoints.main?.assets?.map(({name}) => name));
        const chunks = assets
          .filter(({name}) => name.endsWith('.js'))
          .map(({name}) => ({code: readFileSync(join(path, name)), first: first.has(name)}));
        compiler.close(() => done(sizes(chunks)));
      });
    }),
};

mkdirSync('bundles/out', {recursive: true});
const input = resolve('bundles/out/program.js');
/** @type {Record<string, Record<string, [number, number]>>} */
const result = {};
for (const [program, code] of Object.entries(JSON.parse(process.argv[2] ?? '{}'))) {
  writeFileSync(input, String(code));
  result[program] = {};
  for (const [name, bundle] of Object.entries(bundlers)) {
    result[program][name] = await bundle(input);
  }
}
console.log(JSON.stringify(result));
