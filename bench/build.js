import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, resolve} from 'node:path';
import {build} from 'vite';

/** @param {string} suite */
export const contendersOf = (suite) =>
  readdirSync(`bench/${suite}/contenders`).map((file) => basename(file, '.mjs'));

/**
 * Svelte's own compiler, and nothing around it. It is a package of `bench/`, which is not there where nothing is compared.
 * @type {import('vite').Plugin}
 */
const svelte = {
  name: 'svelte',
  transform(source, id) {
    if (!id.endsWith('.svelte')) return undefined;
    /** @type {{compile(source: string, options: object): {js: {code: string}}}} */
    const {compile} = createRequire(import.meta.url)('svelte/compiler');
    const {js} = compile(source, {filename: id, generate: 'client', dev: false});
    return {code: js.code, map: null, moduleType: 'js'};
  },
};

/**
 * The file of ours that a contender loads, if it is one of ours.
 * @param {string} contender its path
 * @param {string} dist
 */
const ownFile = (contender, dist) => {
  const [, path] = /^import '.*\/dist\/(cdn\/.+\.js)';/.exec(readFileSync(contender, 'utf8')) ?? [];
  return path && resolve(dist, path);
};

/**
 * The compile hint in the first line of a file of ours. No bundler keeps it, and pages that load the file as it is have it.
 * @param {string} [file]
 */
const compileHint = (file) =>
  /^\/\/# allFunctionsCalledOnLoad\n/.exec(file ? readFileSync(file, 'utf8') : '')?.[0] ?? '';

/**
 * Bundles a module into `<folder>/<name>.js`, and `.css` where it brings a style sheet.
 * @param {{name: string, folder: string, input: string, plugins?: import('vite').Plugin[]}} options
 */
export const bundle = ({name, folder, input, plugins = []}) =>
  build({
    configFile: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      minify: true,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: {[name]: input},
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: `${name}-[name].js`,
          assetFileNames: `${name}[extname]`,
        },
      },
    },
  });

/**
 * Builds a contender of a suite into one file that starts itself: `bench/dist/<suite>/<name>.js`.
 * @param {string} suite
 * @param {{name: string, source: string, dist: string}} contender `source`: which file of `contenders/` it is
 */
export const buildContender = async (suite, {name, source, dist}) => {
  const entry = 'virtual:start';
  const contender = resolve(`bench/${suite}/contenders/${source}.mjs`);
  const code = `import * as contender from ${JSON.stringify(contender)};
    import {start} from ${JSON.stringify(resolve('bench/page.mjs'))};
    import {change} from ${JSON.stringify(resolve(`bench/${suite}/change.mjs`))};
    start(contender, change);`;
  const own = ownFile(contender, dist);
  /** @type {import('vite').Plugin} */
  const start = {
    name: 'start',
    enforce: 'pre',
    resolveId(id) {
      if (id.endsWith(entry)) return `\0${entry}`;
      // The same contender with the files of another build.
      return id.endsWith(`/dist/cdn/${own && basename(own)}`) ? own : undefined;
    },
    load: (id) => (id === `\0${entry}` ? code : undefined),
  };
  /** @type {import('vite').Plugin} */
  const hint = {
    name: 'compile-hint',
    generateBundle(_, files) {
      for (const chunk of Object.values(files)) {
        if (chunk.type === 'chunk') chunk.code = compileHint(own) + chunk.code;
      }
    },
  };
  await bundle({
    name,
    folder: `bench/dist/${suite}`,
    input: entry,
    plugins: [svelte, start, hint],
  });
};

/** The style sheet of a contender, if it has one. @param {string} suite @param {string} name */
export const styleOf = (suite, name) => {
  const file = `bench/dist/${suite}/${name}.css`;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};
