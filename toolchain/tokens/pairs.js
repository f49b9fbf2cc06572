import {colourOf, contrast, over, readColour} from './colours.js';

/** @typedef {import('./source.js').Token} Token */
/** @typedef {import('./colours.js').Host} Host */

/**
 * Two colours that meet: a token in front of the page, or of the tint that lies on it.
 * @typedef {{front: string, behind?: 'tint', least: number}} Pair
 */

/** What is read as text needs 4.5 : 1 (WCAG 2, 1.4.3). */
const texts = ['text', 'muted', 'accent-text', 'positive', 'warning'];
/** What is seen as a mark needs 3 : 1 (1.4.11). Borders separate, they say nothing. */
const marks = ['accent', 'focus', ...[1, 2, 3, 4, 5, 6].map((n) => `chart-${n}`)];

/** @type {Pair[]} */
export const pairs = [
  ...texts.map((front) => ({front, least: 4.5})),
  ...['text', 'muted', 'accent-text'].map(
    (front) => /** @type {Pair} */ ({front, behind: 'tint', least: 4.5}),
  ),
  ...marks.map((front) => ({front, least: 3})),
];

/** The contrast of a pair on a host. @param {Pair} pair @param {Record<string, Token>} tokens @param {Host} host */
export function contrastOf({front, behind}, tokens, host) {
  const page = readColour(host.background, host);
  const back = behind ? over(colourOf(behind, tokens, host), page) : page;
  return contrast(colourOf(front, tokens, host), back);
}
