import {globSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {defineConfig} from 'vite';
import {localizeAlias} from './toolchain/vite/localize-alias.js';
import {jsonSchemaFile} from './toolchain/vite/json-schema-file.js';

/* The npm build: one ES module for each source file. `tsc` writes the types beside them. */

const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};

/** Entries that only the CDN files have. */
const cdnOnly = ['autoload', 'cdn'];

const entries = globSync('src/entries/*.ts')
  .map((file) => basename(file, '.ts'))
  .filter((name) => !cdnOnly.includes(name));

export default defineConfig({
  publicDir: false,
  resolve: {alias: localizeAlias},
  plugins: [jsonSchemaFile()],
  build: {
    outDir: 'dist',
    target: 'es2022',
    minify: false,
    lib: {
      entry: Object.fromEntries(
        entries.map((name) => [`entries/${name}`, `src/entries/${name}.ts`]),
      ),
      formats: ['es'],
    },
    rolldownOptions: {
      // `@lit/localize` is no dependency: its few lines go in.
      external: (id) =>
        Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // npm packs no folder of the name `node_modules`; the compiler's helper for decorators has no place in `src`.
        entryFileNames: ({name}) =>
          name.startsWith('_virtual/')
            ? 'vendor/decorate.js'
            : `${name.replace('node_modules/', 'vendor/')}.js`,
      },
    },
  },
});
