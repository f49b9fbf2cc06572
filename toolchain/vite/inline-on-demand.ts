import type {Plugin} from 'vite';

/**
 * Takes `load-….inline.ts` in the place of `load-….ts` where everything is one file. There is nothing to load on demand
 * then, and an `import()` inside one file makes the bundler wrap every module in a function.
 *
 * @param environments names of the environments that write one file
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
