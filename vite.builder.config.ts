import {defineConfig} from 'vite';
import {browsers} from './toolchain/vite/browsers.js';
import {localizeAlias} from './toolchain/vite/localize-alias.js';
import {jsonSchemaFile} from './toolchain/vite/json-schema-file.js';

/* The script of the embed builder; `toolchain/builder/run.js` puts it into its page. */

export default defineConfig({
  publicDir: false,
  resolve: {alias: localizeAlias},
  plugins: [jsonSchemaFile()],
  build: {
    outDir: 'dist/builder',
    target: browsers,
    lib: {
      entry: 'src/builder/start.ts',
      formats: ['iife'],
      name: 'clusterBuilder',
      fileName: () => 'builder.js',
    },
    rolldownOptions: {output: {codeSplitting: false, comments: {legal: false}, minify: true}},
  },
});
