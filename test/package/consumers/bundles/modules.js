/*
 * node bundles/modules.js: bundles small programs with four bundlers and prints, as JSON, which modules each one
 * leaves in: {program: {bundler: path[]}}.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import {rollup} from 'rollup';
import {build as vite} from 'vite';
import webpack from 'webpack';

const programs = {
  'one list widget': `import {ClusterBoard} from 'cluster-widgets/board'; document.body.append(new ClusterBoard());`,
  'one list widget, registered by hand': `import {ClusterBoard} from 'cluster-widgets/define'; customElements.define('x-board', ClusterBoard);`,
  'the chart': `import 'cluster-widgets/revenue-chart';`,
};

/** @param {{modules: Record<string, {renderedLength: number}>}[]} chunks */
const rendered = (chunks) =>
  chunks.flatMap(({modules}) =>
    Object.entries(modules ?? {}).flatMap(([id, {renderedLength}]) => (renderedLength ? [id] : [])),
  );

const bundlers = {
  async vite(/** @type {string} */ input) {
    const built = await vite({
      configFile: false,
      logLevel: 'silent',
      build: {write: false, rolldownOptions: {input}},
    });
    return rendered([built].flat().flatMap(({output}) => output));
  },
  async rollup(/** @type {string} */ input) {
    const bundle = await rollup({input, plugins: [nodeResolve()], onwarn() {}});
    const {output} = await bundle.generate({});
    await bundle.close();
    return rendered(output);
  },
  async esbuild(/** @type {string} */ input) {
    const {metafile} = await esbuild.build({
      entryPoints: [input],
      bundle: true,
      format: 'esm',
      write: false,
      metafile: true,
      outdir: 'out',
      treeShaking: true,
      logLevel: 'silent',
    });
    return Object.values(metafile.outputs).flatMap(({inputs}) =>
      Object.entries(inputs).flatMap(([path, {bytesInOutput}]) => (bytesInOutput ? [path] : [])),
    );
  },
  webpack: (/** @type {string} */ input) =>
    new Promise((done, fail) => {
      const compiler = webpack({
        mode: 'production',
        entry: input,
        output: {path: resolve('bundles/out/webpack')},
      });
      compiler?.run((error, stats) => {
        if (error || !stats || stats.hasErrors()) return fail(error ?? stats?.toString());
        const {modules = []} = stats.toJson({
          all: false,
          modules: true,
          nestedModules: true,
          modulesSpace: 1000,
          nestedModulesSpace: 1000,
        });
        const flat = modules.flatMap((one) => [one, ...(one.modules ?? [])]);
        // What was left out stays in the list, as an orphan.
        compiler.close(() =>
          done(flat.flatMap(({name, orphan}) => (name && !orphan ? [name] : []))),
        );
      });
    }),
};

mkdirSync('bundles/out', {recursive: true});
/** @type {Record<string, Record<string, string[]>>} */
const result = {};
for (const [program, code] of Object.entries(programs)) {
  const input = resolve(`bundles/out/${program.replace(/\W+/g, '-')}.js`);
  writeFileSync(input, code);
  result[program] = {};
  for (const [name, bundle] of Object.entries(bundlers)) {
    result[program][name] = await bundle(input);
  }
}
console.log(JSON.stringify(result));
