import {cssValue} from './css-value.js';

/** @typedef {import('./source.js').Brand} Brand */

/** Creates a style sheet for host pages with one class per example brand. @param {[string, Brand][]} brands */
export const brandCss = (brands) =>
  `/* Generated from tokens/brand-*.tokens.json by \`npm run tokens\`. */\n${brands
    .map(
      ([name, {$description, $extensions, host, cluster}]) => `
/* ${$description} */
.${name} {
  color-scheme: ${$extensions['cluster-widgets'].scheme};
  background: ${cssValue(host.background)};
  color: ${cssValue(host.text)};

${Object.entries(cluster)
  .map(([key, token]) => `  --cluster-${key}: ${cssValue(token)};`)
  .join('\n')}
}
`,
    )
    .join('')}`;
