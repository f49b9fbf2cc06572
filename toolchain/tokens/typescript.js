import {cssDefault, mixes} from './css-value.js';

/** @typedef {import('./source.js').Token} Token */

const note = 'Generated from tokens/cluster.tokens.json by `npm run tokens`.';

/** Creates `src/components/styles/tokens.ts`. @param {Record<string, Token>} tokens */
export function typescript(tokens) {
  const all = Object.entries(tokens);
  const ofAll = all.filter((one) => !isOfChart(one));
  const themed = ofAll.filter(
    ([, {$type, $extensions}]) => $type === 'color' && $extensions?.['cluster-widgets']?.inherited,
  );
  return `// ${note}
import {css} from 'lit';

/** The public tokens, which a page can set in its style sheets. */
export interface ClusterTokens {
${all.map(([name, {$description}]) => `  /** ${$description} */\n  '--cluster-${name}': string;`).join('\n')}
}

/**
 * The defaults of the tokens. The styles of the widgets use private names (\`--_accent\`), because a default on the host under the
 * public name would override a value that the page sets on an ancestor.
 *
 * Text colour, font and direction are inherited from the page. Colours that are mixed with the text colour also suit a dark page
 * without \`color-scheme\`.
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

/** Creates `src/components/styles/chart-tokens.ts`, a separate file because only the chart loads it. @param {Record<string, Token>} tokens */
export const chartTypescript = (tokens) => `// ${note}
import {css} from 'lit';

/** The default colours of the chart's series, in order. */
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
