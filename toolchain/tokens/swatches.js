import {colourOf, hexOf, over, readColour} from './colours.js';
import {contrastOf, pairs} from './pairs.js';

/** @typedef {import('./source.js').Token} Token */
/** @typedef {import('./colours.js').Host} Host */

/** What the page "Tokens" of Storybook shows: the pairs of colours on every host. @param {Record<string, Token>} tokens @param {Host[]} hosts */
export const swatches = (tokens, hosts) =>
  hosts.map((host) => ({
    name: host.name,
    background: host.background,
    text: host.text,
    pairs: pairs.map((pair) => {
      const page = readColour(host.background, host);
      const back = pair.behind ? over(colourOf(pair.behind, tokens, host), page) : page;
      return {
        name: nameOf(pair),
        front: hexOf(over(colourOf(pair.front, tokens, host), back)),
        back: hexOf(back),
        least: pair.least,
        ratio: Number(contrastOf(pair, tokens, host).toFixed(2)),
      };
    }),
  }));

/** @param {import('./pairs.js').Pair} pair */
export const nameOf = ({front, behind}) =>
  `${front.replace('accent-text', 'accent, as text')}${behind ? ', on a tint' : ''}`;
