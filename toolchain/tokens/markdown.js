import {cssDefault} from './css-value.js';
import {contrastOf, pairs} from './pairs.js';
import {nameOf} from './swatches.js';

/** @typedef {import('./source.js').Token} Token */
/** @typedef {import('./colours.js').Host} Host */

/** `docs/tokens.md`. @param {Record<string, Token>} tokens @param {Host[]} hosts */
export const markdown = (tokens, hosts) => `# Tokens

<!-- Made of tokens/*.tokens.json by \`npm run tokens\`. -->

A widget takes its colours, its font and its direction from the page. What you wish otherwise you say with tokens, on any
element above the widget or on the widget itself:

\`\`\`css
body {
  --cluster-accent: #b3480f;
  --cluster-radius: 0;
}
\`\`\`

The defaults are those of no \`theme\`. \`theme="light"\`, \`"dark"\` and \`"auto"\` set text and surface together.

| token | what it is | default |
|---|---|---|
${Object.entries(tokens).map(row).join('\n')}

Three examples of brands lie in \`examples/brand-tokens.css\`; \`examples/brands.html\` shows them.

## Contrast

WCAG 2 asks for 4.5 : 1 where a colour is read as text, for 3 : 1 where it is a mark, a line of a chart or the ring of
the focus. These are computed from the tokens on reference pages, and a test holds them.

| | needs | ${hosts.map(({name}) => name).join(' | ')} |
|---|---|${'---|'.repeat(hosts.length)}
${pairs.map((pair) => `| ${nameOf(pair)} | ${pair.least} | ${hosts.map((host) => contrastOf(pair, tokens, host).toFixed(1)).join(' | ')} |`).join('\n')}

"Black that does not say so" is a dark page without \`color-scheme: dark\`. A page of a middle grey leaves too little room
for any colour: set the tokens, or give the widgets a \`theme\`.

## In design tools

The source is \`tokens/cluster.tokens.json\`, in the
[format of the Design Tokens Community Group, 2025.10](https://www.designtokens.org/tr/2025.10/format/). For Figma,
\`docs/figma\` has one file a mode (light, dark, and the example brands), which its variables import as they are: inherited
colours are written out there, and lengths are in px.
`;

/** @param {[string, Token]} entry */
function row([name, token]) {
  const [, other] = /^var\(--_([\w-]+)\)$/.exec(cssDefault(token)) ?? [];
  const value = other ? `that of \`--cluster-${other}\`` : `\`${cssDefault(token)}\``;
  return `| \`--cluster-${name}\` | ${token.$description} | ${value} |`;
}
