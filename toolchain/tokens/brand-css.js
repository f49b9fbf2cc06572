import {cssValue} from './css-value.js';

/** @typedef {import('./source.js').Brand} Brand */

/** The example brands as the style sheet of a host page: a class each. @param {[string, Brand][]} brands */
export const brandCss = (brands) =>
  `/* Made of tokens/brand-*.tokens.json by \`npm run tokens\`. */\n${brands
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
