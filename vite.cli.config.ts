import {defineConfig} from 'vite';

/* The command `cluster-widgets`: one file, complete in itself. */

export default defineConfig({
  publicDir: false,
  ssr: {noExternal: true},
  build: {
    ssr: true,
    outDir: 'dist/cli',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      // What the program finds beside the package. The names are written out for tools that collect the files of a server.
      external: [/^@lit-labs\/ssr(\/|$)/, 'lit/static-html.js'],
      input: {'cluster-widgets': 'src/cli/cluster-widgets.ts'},
      output: {entryFileNames: '[name].js', codeSplitting: false},
    },
  },
});
