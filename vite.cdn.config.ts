import {globSync, rmSync} from 'node:fs';
import {basename} from 'node:path';
import {defineConfig, type EnvironmentOptions, type LibraryFormats, type Rolldown} from 'vite';
import {browsers} from './toolchain/vite/browsers.js';
import {exportDefineLocale} from './toolchain/vite/export-define-locale.js';
import {localizeAlias} from './toolchain/vite/localize-alias.js';
import {inlineOnDemand} from './toolchain/vite/inline-on-demand.js';
import {minifyCssLiterals} from './toolchain/vite/minify-css-literals.js';
import {writeStaticFiles} from './toolchain/vite/static-files.js';
import {trustedTypesPolicyName} from './toolchain/vite/trusted-types-policy-name.js';
import {widgetFiles} from './toolchain/vite/widget-files.js';

/* The CDN files: one minified file for each thing that a page loads, and chunks with what is loaded on demand. */

const widgets = globSync('src/components/*')
  .map((folder) => basename(folder))
  .filter((name) => name !== 'base' && name !== 'styles');

/**
 * Lets V8 compile a file on another thread while it arrives, since nearly all of it is needed at once:
 * https://v8.dev/blog/explicit-compile-hints
 */
const compileHint = '//# allFunctionsCalledOnLoad\n';

/**
 * The first statement of each file that a page names, without effect. If the page's tag lacks `type="module"`, browsers then
 * report that `import.meta` needs a module, and not only that `export` is unexpected.
 */
const moduleOnly = 'import.meta;';

/** @param files name of the file → its entry in `src` */
const build = (
  files: Readonly<Record<string, string>>,
  output: Rolldown.OutputOptions,
  {format = 'es', outDir = 'dist/cdn'}: {format?: LibraryFormats; outDir?: string} = {},
): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    target: browsers,
    minify: false,
    lib: {
      entry: Object.fromEntries(
        Object.entries(files).map(([name, entry]) => [name, `src/${entry}.ts`]),
      ),
      formats: [format],
      name: 'clusterWidgets',
    },
    rolldownOptions: {
      // Chunks that are loaded on demand may import from the entry.
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        comments: false,
        minify: true,
        postBanner: ({name, fileName}) =>
          format === 'es'
            ? (name === 'autoload' ? '' : compileHint) + (fileName.includes('/') ? '' : moduleOnly)
            : '',
        ...output,
      },
    },
  },
});

const environmentOf = (name: string) => name.replaceAll('-', '_');
const oneWidget = (name: string) =>
  build({[name]: `entries/${name}`}, {chunkFileNames: `chunks/${name}-[name]-[hash].js`});

/** The autoloader and the files that it loads; what three or more widgets share is one chunk. */
const autoload = build(
  Object.fromEntries(['autoload', ...widgets].map((name) => [name, `entries/${name}`])),
  {
    entryFileNames: ({name}) => (name === 'autoload' ? '[name].js' : 'chunks/[name]-[hash].js'),
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: {groups: [{name: 'shared', minShareCount: 3}]},
  },
);

const oneFile = {codeSplitting: false};

const environments: Record<string, EnvironmentOptions> = {
  complete: build({'cluster-widgets': 'entries/cdn'}, oneFile),
  ...Object.fromEntries(widgets.map((name) => [environmentOf(name), oneWidget(name)])),
  // The words alone.
  locale_de: build({'locale-de': 'entries/locale-de'}, oneFile),
  autoload,
  // Classic scripts: a sandboxed page may not load modules from its own server.
  embed: build({embed: 'iframe/embed'}, oneFile, {format: 'iife', outDir: 'dist/embed'}),
  iframe_host: build({'iframe-host': 'iframe/iframe-host'}, oneFile, {format: 'iife'}),
};

export default defineConfig({
  appType: 'custom',
  publicDir: false,
  resolve: {alias: localizeAlias},
  plugins: [
    minifyCssLiterals(),
    trustedTypesPolicyName(),
    inlineOnDemand(['complete', 'embed']),
    exportDefineLocale(widgets.map(environmentOf)),
    widgetFiles(),
  ],
  environments,
  builder: {
    async buildApp(builder) {
      for (const folder of ['dist/cdn', 'dist/embed'])
        rmSync(folder, {recursive: true, force: true});
      for (const name of Object.keys(environments)) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
      await writeStaticFiles();
    },
  },
});
