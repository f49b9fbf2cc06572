import {resolve} from 'node:path';
import type {Plugin} from 'vite';

/** The code with which lit-html creates its policy. A page that uses Lit itself may allow that name only once. */
const litPolicy = /\w+\.createPolicy\(\s*"lit-html"/;

/**
 * Makes the copy of Lit in the CDN files use the Trusted Types policy `cluster-widgets`, which all copies of the library on a page
 * share. A page then has to allow only one policy, and a second copy of Lit does not fail.
 */
export const trustedTypesPolicyName = (): Plugin => ({
  name: 'trusted-types-policy-name',
  transform: {
    filter: {id: /\/lit-html\/lit-html\.js$/},
    handler(code) {
      if (!litPolicy.test(code))
        this.error('lit-html makes its Trusted Types policy in another way');
      const module = JSON.stringify(resolve('src/runtime/trusted-types.ts'));
      return `import {templatePolicy} from ${module};${code.replace(litPolicy, 'templatePolicy("lit-html"')}`;
    },
  },
});
