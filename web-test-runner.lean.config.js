import config from './web-test-runner.config.js';

/*
 * The tests of reading, of elements and of widgets once more, with what the CDN files use in the place of the packages (see `lean/`).
 */

/** @type {Record<string, string>} */
const lean = {
  lit: '/lean/lit.ts',
  'lit/decorators.js': '/lean/decorators.ts',
  'lit/static-html.js': '/lean/static-html.ts',
  '@lit/task': '/lean/task.ts',
  valibot: '/lean/valibot.ts',
  './can-render.js': '/lean/can-render.ts',
};

const leanPlugin = {
  name: 'lean',
  resolveImport: (
    /** @type {{source: string, context: {path: string}}} */ {source, context: {path}},
  ) => (path.startsWith('/src/') ? lean[source] : undefined),
};

export default {
  ...config,
  files: ['test/contract.test.ts', 'test/data/read.test.ts', 'test/{element,widgets}/**/*.test.ts'],
  plugins: [leanPlugin, ...config.plugins],
};
