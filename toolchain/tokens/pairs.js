import {colourOf, contrast, over, readColour} from './colours.js';

/** @typedef {import('./source.js').Token} Token */
/** @typedef {import('./colours.js').Host} Host */

/**
 * Two colours that meet: a token in front of the page, of the tint that lies on it, or of a pill of its own colour.
 * @typedef {{front: string, behind?: 'tint' | 'pill', least: number}} Pair
 */

/** What is read as text needs 4.5 : 1 (WCAG 2, 1.4.3). */
const texts = ['text', 'muted', 'accent-text', 'positive', 'warning'];
/** The share of its own colour that a pill has behind its text, as in `awards.styles.ts`. */
const PILL_ALPHA = 0.11;
/** What is seen as a mark needs 3 : 1 (1.4.11). Borders separate, they say nothing. */
const marks = ['accent', 'focus', ...[1, 2, 3, 4, 5, 6].map((n) => `chart-${n}`)];

/** @type {Pair[]} */
export const pairs = [
  ...texts.map((front) => ({front, least: 4.5})),
  ...['text', 'muted', 'accent-text'].map(
    (front) => /** @type {Pair} */ ({front, behind: 'tint', least: 4.5}),
  ),
  ...['positive-text', 'warning-text', 'accent-text'].map(
    (front) => /** @type {Pair} */ ({front, behind: 'pill', least: 4.5}),
  ),
  ...marks.map((front) => ({front, least: 3})),
];

/** The contrast of a pair on a host. @param {Pair} pair @param {Record<string, Token>} tokens @param {Host} host */
export const contrastOf = (pair, tokens, host) =>
  contrast(colourOf(pair.front, tokens, host), groundOf(pair, tokens, host));

/** What lies behind the front of a pair on a host. @param {Pair} pair @param {Record<string, Token>} tokens @param {Host} host */
export function groundOf({front, behind}, tokens, host) {
  const page = readColour(host.background, host);
  if (!behind) return page;
  const ground = colourOf(behind === 'pill' ? front : behind, tokens, host).clone();
  if (behind === 'pill') ground.alpha = Number(ground.alpha) * PILL_ALPHA;
  return over(ground, page);
}
