import Color from 'colorjs.io';
import {cssDefault, cssValue, mixes, pillTexts} from './css-value.js';

/** @typedef {import('./source.js').Token} Token */
/** @typedef {import('./source.js').Brand} Brand */

/**
 * A host page or a theme of the widgets: background, text colour, colour scheme, and the tokens that the page sets.
 * @typedef {{name: string, background: string, text: string, scheme: 'light' | 'dark', set?: Record<string, string>}} Host
 */

/** The host pages on which contrast is tested. @param {Record<string, Token>} tokens @param {[string, Brand][]} brands @returns {Host[]} */
export const referenceHosts = (tokens, brands) => [
  {name: 'white', background: '#fff', text: '#000', scheme: 'light'},
  {name: 'light grey', background: '#d9d9d9', text: '#1a1a1a', scheme: 'light'},
  {name: 'dark grey', background: '#3a3a3a', text: '#f0f0f0', scheme: 'dark'},
  {name: 'black', background: '#000', text: '#fff', scheme: 'dark'},
  {name: 'black without color-scheme: dark', background: '#000', text: '#fff', scheme: 'light'},
  themed(tokens, 'light'),
  themed(tokens, 'dark'),
  ...brands.map(([, brand]) => hostOf(brand)),
];

/** The colours that `theme` sets on any page. @param {Record<string, Token>} tokens @param {'light' | 'dark'} scheme @returns {Host} */
export function themed({text, surface}, scheme) {
  const of = (/** @type {Token | undefined} */ token) =>
    hexOf(readColour(token ? cssDefault(token, true) : 'transparent', {scheme}));
  return {name: `theme="${scheme}"`, background: of(surface), text: of(text), scheme};
}

/** @param {Brand} brand @returns {Host} */
export function hostOf({$extensions, host, cluster}) {
  const {title, scheme} = $extensions['cluster-widgets'];
  return {
    name: title,
    background: cssValue(host.background),
    text: cssValue(host.text),
    scheme,
    set: Object.fromEntries(
      Object.entries(cluster).map(([name, token]) => [name, cssValue(token)]),
    ),
  };
}

/** The value of a token on a host. @param {string} name @param {Record<string, Token>} tokens @param {Host} host @returns {Color} */
export function colourOf(name, tokens, host) {
  const {text, scheme, set = {}} = host;
  const token = tokens[name];
  const css = set[name] ?? mixes[name] ?? pillTexts[name] ?? (token && cssDefault(token));
  if (!css) throw new Error(`${name} is no token`);
  const others = (/** @type {string} */ other) => colourOf(other, tokens, host);
  return readColour(css, {text, scheme, others});
}

/**
 * Computes a colour from the CSS syntax that the tokens use: https://drafts.csswg.org/css-color-5/#color-mix
 * @param {string} css
 * @param {{text?: string, scheme: 'light' | 'dark', others?: (name: string) => Color}} page
 * @returns {Color}
 */
export function readColour(css, page) {
  const [, name = '', inside = ''] = /^([\w-]+)\((.*)\)$/s.exec(css) ?? [];
  const parts = inside.split(/,\s*(?![^(]*\))/);
  if (name === 'light-dark') return readColour(parts[page.scheme === 'light' ? 0 : 1] ?? '', page);
  if (name === 'var') {
    const colour = page.others?.(inside.replace('--_', ''));
    if (colour) return colour;
  }
  if (name === 'color-mix') {
    const [, first = '', share = ''] = /^(.*) (\d+)%$/.exec(parts[1] ?? '') ?? [];
    return Color.mix(
      readColour(first, page),
      readColour(parts[2] ?? '', page),
      1 - Number(share) / 100,
      {
        space: 'oklab',
        outputSpace: 'srgb',
        premultiplied: true,
      },
    );
  }
  if (css === 'currentColor') return new Color(page.text ?? '');
  return new Color(css);
}

/** Blends a colour with the background behind it. @param {Color} front @param {Color} back */
export function over(front, back) {
  const [above, below] = [front, back].map((colour) => colour.to('srgb').coords);
  const alpha = Number(front.alpha);
  return new Color(
    'srgb',
    /** @type {[number, number, number]} */ (
      above?.map((value, index) => Number(value) * alpha + Number(below?.[index]) * (1 - alpha))
    ),
  );
}

/** Contrast ratio of two colours by WCAG 2. The first one can be translucent. @param {Color} front @param {Color} back */
export const contrast = (front, back) => over(front, back).contrastWCAG21(back);

/** @param {Color} colour */
export const hexOf = (colour) => colour.to('srgb').toString({format: 'hex', collapse: false});
