import {cssDefault, mixes} from './css-value.js';

/** @typedef {import('./source.js').Token} Token */

const note = 'Made of tokens/cluster.tokens.json by `npm run tokens`.';

/** `src/components/styles/tokens.ts`. @param {Record<string, Token>} tokens */
export function typescript(tokens) {
  const all = Object.entries(tokens);
  const ofAll = all.filter((one) => !isOfChart(one));
  const themed = ofAll.filter(
    ([, {$type, $extensions}]) => $type === 'color' && $extensions?.['cluster-widgets']?.inherited,
  );
  return `// ${note}
import {css} from 'lit';

/** The public tokens, as a style sheet may set them. */
export interface ClusterTokens {
${all.map(([name, {$description}]) => `  /** ${$description} */\n  '--cluster-${name}': string;`).join('\n')}
}

/**
 * The defaults. Inside, widgets use the private name (\`--_accent\`): a default set on the host under the public name
 * would hide what the page sets further up.
 *
 * Text, font and direction are the page's. What is mixed with the text's colour suits a dark page that has no
 * \`color-scheme\`, too.
 */
export const tokens = css\`
  :host {
${lines(ofAll, false)}
${Object.entries(mixes)
  .map(([name, css]) => `    --_${name}: ${css};`)
  .join('\n')}
  }

  :host(:is([theme='light'], [theme='dark'], [theme='auto'])) {
${lines(themed, true)}
    padding: var(--_gap);
    border-radius: var(--_radius);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
\`;
`;
}

/** `src/components/styles/chart-tokens.ts`: a file of its own, because only the chart loads it. @param {Record<string, Token>} tokens */
export const chartTypescript = (tokens) => `// ${note}
import {css} from 'lit';

/** The chart's defaults, for its series in their order. */
export const chartTokens = css\`
  :host {
${lines(Object.entries(tokens).filter(isOfChart), false)}
  }
\`;
`;

/** @param {[string, Token]} entry */
const isOfChart = ([name]) => name.startsWith('chart-');

/** @param {[string, Token][]} tokens @param {boolean} themed */
const lines = (tokens, themed) =>
  tokens
    .map(([name, token]) => `    --_${name}: var(--cluster-${name}, ${cssDefault(token, themed)});`)
    .join('\n');
