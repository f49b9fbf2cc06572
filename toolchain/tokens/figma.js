import {colourOf, hexOf, hostOf, themed} from './colours.js';
import {cssValue} from './css-value.js';

/** @typedef {import('./source.js').Token} Token */
/** @typedef {import('./source.js').Brand} Brand */

/** Pixels per em, because Figma files use only px. */
const px = 16;

/**
 * Creates the files that Figma imports as the modes of one collection. Every token has a concrete value, without inheritance, and
 * lengths are in px.
 * @param {Record<string, Token>} tokens
 * @param {[string, Brand][]} brands
 * @returns {Record<string, object>} by mode
 */
export const figma = (tokens, brands) => ({
  light: mode('light', tokens, themed(tokens, 'light')),
  dark: mode('dark', tokens, themed(tokens, 'dark')),
  ...Object.fromEntries(
    brands.map(([name, brand]) => [
      name,
      mode(name, {...tokens, ...withDescriptions(brand.cluster, tokens)}, hostOf(brand)),
    ]),
  ),
});

/** The tokens of a brand with the descriptions of the standard tokens. @param {Record<string, Token>} brandTokens @param {Record<string, Token>} tokens */
const withDescriptions = (brandTokens, tokens) =>
  Object.fromEntries(
    Object.entries(brandTokens).map(([name, token]) => [
      name,
      {...token, $description: tokens[name]?.$description ?? ''},
    ]),
  );

/** @param {string} name @param {Record<string, Token>} tokens @param {import('./colours.js').Host} host */
const mode = (name, tokens, host) => ({
  cluster: Object.fromEntries(
    Object.entries(tokens).map(([key, {$type, $value, $description}]) => [
      key,
      {$type, $description, $value: value(key, {$type, $value}, tokens, host)},
    ]),
  ),
  $extensions: {'com.figma.modeName': name},
});

/** @param {string} key @param {Token} token @param {Record<string, Token>} tokens @param {import('./colours.js').Host} host */
function value(key, {$type, $value}, tokens, host) {
  if ($type === 'color') {
    if (typeof $value === 'string') return $value;
    const inherited = {text: host.text, surface: host.background, ...host.set};
    const colour = colourOf(key, tokens, {...host, set: inherited});
    return {
      colorSpace: 'srgb',
      components: colour.to('srgb').coords.map((part) => Number(Number(part).toFixed(4))),
      alpha: Number(Number(colour.alpha).toFixed(2)),
      hex: hexOf(colour).slice(0, 7),
    };
  }
  if (typeof $value === 'object' && 'unit' in $value) return {value: $value.value * px, unit: 'px'};
  return typeof $value === 'number' ? $value : cssValue({$type, $value});
}
