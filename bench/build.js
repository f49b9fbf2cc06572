import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, dirname, resolve} from 'node:path';
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
 * The compile hint that stands above the file which a contender brings, and which no bundler keeps: who loads the file as
 * it is has it.
 * @param {string} contender a file
 */
const compileHint = (contender) => {
  const [, path] = /^import '(.+\.js)';/.exec(readFileSync(contender, 'utf8')) ?? [];
  const text = path?.startsWith('.') ? readFileSync(resolve(dirname(contender), path), 'utf8') : '';
  return /^\/\/# allFunctionsCalledOnLoad\n/.exec(text)?.[0] ?? '';
};

/**
 * Builds every contender of a suite into one file that starts itself: `bench/dist/<suite>/<contender>.js`, and `.css`
 * where it brings a style sheet.
 * @param {string} suite
 */
export const buildContenders = async (suite) => {
  for (const name of contendersOf(suite)) {
    const entry = 'virtual:start';
    const contender = resolve(`bench/${suite}/contenders/${name}.mjs`);
    const code = `import * as contender from ${JSON.stringify(contender)};
      import {start} from ${JSON.stringify(resolve('bench/page.mjs'))};
      import {change} from ${JSON.stringify(resolve(`bench/${suite}/change.mjs`))};
      start(contender, change);`;
    await build({
      configFile: false,
      logLevel: 'error',
      define: {'process.env.NODE_ENV': '"production"'},
      plugins: [
        svelte,
        {
          name: 'start',
          enforce: 'pre',
          resolveId: (id) => (id.endsWith(entry) ? `\0${entry}` : undefined),
          load: (id) => (id === `\0${entry}` ? code : undefined),
        },
        {
          name: 'compile-hint',
          generateBundle(_, bundle) {
            for (const chunk of Object.values(bundle)) {
              if (chunk.type === 'chunk') chunk.code = compileHint(contender) + chunk.code;
            }
          },
        },
      ],
      build: {
        outDir: `bench/dist/${suite}`,
        emptyOutDir: false,
        target: 'es2023',
        minify: true,
        modulePreload: false,
        cssCodeSplit: false,
        rolldownOptions: {
          input: {[name]: entry},
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: `${name}-[name].js`,
            assetFileNames: `${name}[extname]`,
          },
        },
      },
    });
  }
};

/** The style sheet of a contender, if it has one. @param {string} suite @param {string} name */
export const styleOf = (suite, name) => {
  const file = `bench/dist/${suite}/${name}.css`;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};
