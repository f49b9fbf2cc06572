import type {Plugin} from 'vite';

/**
 * Replaces `load-….ts` with `load-….inline.ts` in builds that consist of one file. There, nothing is loaded on demand, and an
 * `import()` would make the bundler wrap every module in a function.
 *
 * @param environments names of the environments that build one file
 */
export const inlineOnDemand = (environments: readonly string[]): Plugin => ({
  name: 'inline-on-demand',
  enforce: 'pre',
  applyToEnvironment: ({name}) => environments.includes(name),
  resolveId: {
    filter: {id: /\/load-[\w-]+\.js$/},
    handler(id, importer) {
      return this.resolve(`${id.slice(0, -'.js'.length)}.inline.js`, importer);
    },
  },
});
