import {defineConfig} from 'vite';

/* `cluster-widgets/ssr`: one file, which loads the widgets of the package. */

export default defineConfig({
  publicDir: false,
  ssr: {noExternal: true},
  build: {
    ssr: true,
    outDir: 'dist/ssr',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      // What the program finds beside the package. The names are written out for tools that collect the files of a server.
      external: [/^@lit-labs\/ssr(\/|$)/, 'lit/static-html.js'],
      input: {ssr: 'src/cli/ssr.ts'},
      output: {entryFileNames: '[name].js', codeSplitting: false},
    },
  },
});
