import {resolve} from 'node:path';
import type {Plugin} from 'vite';

/** How lit-html makes its policy. A page that uses Lit itself may allow that name only once. */
const theirs = /\w+\.createPolicy\(\s*"lit-html"/;

/**
 * Lets the copy of Lit in the CDN files use the Trusted Types policy `cluster-widgets`, which all our copies on a page
 * share: a page then names one policy, and a second copy of Lit does not fail.
 */
export const trustedTypesPolicyName = (): Plugin => ({
  name: 'trusted-types-policy-name',
  transform: {
    filter: {id: /\/lit-html\/lit-html\.js$/},
    handler(code) {
      if (!theirs.test(code)) this.error('lit-html makes its Trusted Types policy in another way');
      const module = JSON.stringify(resolve('src/runtime/trusted-types.ts'));
      return `import {templatePolicy} from ${module};${code.replace(theirs, 'templatePolicy("lit-html"')}`;
    },
  },
});
