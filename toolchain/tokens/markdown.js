import {cssDefault} from './css-value.js';
import {contrastOf, pairs} from './pairs.js';
import {nameOf} from './swatches.js';

/** @typedef {import('./source.js').Token} Token */
/** @typedef {import('./colours.js').Host} Host */

/** `docs/tokens.md`. @param {Record<string, Token>} tokens @param {Host[]} hosts */
export const markdown = (tokens, hosts) => `# Tokens

<!-- Generated from tokens/*.tokens.json by \`npm run tokens\`. -->

A widget takes its colours, its font and its direction from the page. To change the design, set tokens on the widget or on any ancestor:

\`\`\`css
body {
  --cluster-accent: #b3480f;
  --cluster-radius: 0;
}
\`\`\`

The table shows the defaults without a \`theme\`. \`theme="light"\`, \`"dark"\` and \`"auto"\` set text and surface together.

| token | description | default |
|---|---|---|
${Object.entries(tokens).map(row).join('\n')}

\`examples/brand-tokens.css\` contains three example brands; \`examples/brands.html\` shows them.

## Contrast

WCAG 2 requires a contrast of 4.5 : 1 for text, and 3 : 1 for marks, chart lines and focus rings. The table shows the contrast of
the tokens on reference pages. A test checks these values.

| | minimum | ${hosts.map(({name}) => name).join(' | ')} |
|---|---|${'---|'.repeat(hosts.length)}
${pairs.map((pair) => `| ${nameOf(pair)} | ${pair.least} | ${hosts.map((host) => contrastOf(pair, tokens, host).toFixed(1)).join(' | ')} |`).join('\n')}

On a medium grey page, no colour has enough contrast: set the tokens, or give the widgets a \`theme\`.

## In design tools

The source is \`tokens/cluster.tokens.json\`, in the
[format of the Design Tokens Community Group, 2025.10](https://www.designtokens.org/tr/2025.10/format/). For Figma,
\`docs/figma\` in the repository has one file per mode (light, dark, and the example brands), ready to import as variables. In these files, inherited colours have
concrete values, and lengths are in px.
`;

/** @param {[string, Token]} entry */
function row([name, token]) {
  const [, other] = /^var\(--_([\w-]+)\)$/.exec(cssDefault(token)) ?? [];
  // Names that begin with `--_` are not API.
  const value = other
    ? `value of \`--cluster-${other}\``
    : `\`${cssDefault(token).replaceAll('--_', '--cluster-')}\``;
  return `| \`--cluster-${name}\` | ${token.$description} | ${value} |`;
}
