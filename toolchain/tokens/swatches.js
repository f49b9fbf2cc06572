import {colourOf, hexOf, over} from './colours.js';
import {contrastOf, groundOf, pairs} from './pairs.js';

/** @typedef {import('./source.js').Token} Token */
/** @typedef {import('./colours.js').Host} Host */

/** The data of the Storybook page "Tokens": the colour pairs on every host page. @param {Record<string, Token>} tokens @param {Host[]} hosts */
export const swatches = (tokens, hosts) =>
  hosts.map((host) => ({
    name: host.name,
    background: host.background,
    text: host.text,
    pairs: pairs.map((pair) => {
      const back = groundOf(pair, tokens, host);
      return {
        name: nameOf(pair),
        front: hexOf(over(colourOf(pair.front, tokens, host), back)),
        back: hexOf(back),
        least: pair.least,
        ratio: Number(contrastOf(pair, tokens, host).toFixed(1)),
      };
    }),
  }));

/** @param {import('./pairs.js').Pair} pair */
export const nameOf = ({front, behind}) =>
  `${front.replace('-text', ', as text')}${behind ? `, on a ${behind}` : ''}`;
