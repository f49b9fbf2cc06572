import {colourOf, contrast, over, readColour} from './colours.js';

/** @typedef {import('./source.js').Token} Token */
/** @typedef {import('./colours.js').Host} Host */

/**
 * Two colours in contact: a token in front of the page, of the tint on the page, or of a pill in its own colour.
 * @typedef {{front: string, behind?: 'tint' | 'pill', least: number}} Pair
 */

/** Text colours need 4.5 : 1 (WCAG 2, 1.4.3). */
const texts = ['text', 'muted', 'accent-text', 'positive', 'warning'];
/** Opacity of a pill's background, which has the colour of the token, as in `awards.styles.ts`. */
const PILL_ALPHA = 0.11;
/** Graphics need 3 : 1 (1.4.11). Borders are exempt, because they only separate. */
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

/** The contrast of a pair on a host page. @param {Pair} pair @param {Record<string, Token>} tokens @param {Host} host */
export const contrastOf = (pair, tokens, host) =>
  contrast(colourOf(pair.front, tokens, host), groundOf(pair, tokens, host));

/** The background colour of a pair on a host page. @param {Pair} pair @param {Record<string, Token>} tokens @param {Host} host */
export function groundOf({front, behind}, tokens, host) {
  const page = readColour(host.background, host);
  if (!behind) return page;
  const ground = colourOf(behind === 'pill' ? front : behind, tokens, host).clone();
  if (behind === 'pill') ground.alpha = Number(ground.alpha) * PILL_ALPHA;
  return over(ground, page);
}
