import {definitions} from './toolchain/manifest/definitions.js';
import {exportedParts} from './toolchain/manifest/exported-parts.js';
import {publicOnly} from './toolchain/manifest/public-only.js';
import {tokens} from './toolchain/manifest/tokens.js';
import {values} from './toolchain/manifest/values.js';

/** The manifest is made from the sources' JSDoc alone; widgets are told by their `@tag`. */
export default {
  globs: ['src/components/**/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.view.ts'],
  outdir: 'dist',
  litelement: true,
  // The order counts: values and parts are told of what is public, addresses of what is left.
  plugins: [publicOnly(), values(), tokens(), exportedParts(), definitions()],
};
