/** @typedef {import('./source.js').Token} Token */
/** @typedef {import('./source.js').Colour} Colour */

/** Private tokens: faint lines, underlines of links, and an accent colour with enough contrast for text. */
/** @type {Record<string, string>} */
export const mixes = {
  hairline: 'color-mix(in oklab, var(--_border) 66%, transparent)',
  underline: 'color-mix(in oklab, var(--_accent) 45%, transparent)',
  'accent-text': 'color-mix(in oklab, var(--_accent) 75%, currentColor)',
};

/** Text colours of pills, as in `awards.styles.ts`. @type {Record<string, string>} */
export const pillTexts = {
  'positive-text': 'color-mix(in oklab, var(--_positive) 75%, currentColor)',
  'warning-text': 'color-mix(in oklab, var(--_warning) 75%, currentColor)',
};

const alias = /^\{cluster\.([\w-]+)\}$/;

/** The default of a token as CSS, with or without a theme. @param {Token} token @param {boolean} [themed] */
export function cssDefault({$type, $value, $extensions}, themed = false) {
  const {dark, inherited, mixed} = $extensions?.['cluster-widgets'] ?? {};
  const [, other] = (typeof $value === 'string' && alias.exec($value)) || [];
  if (other) return `var(--_${other})`;
  if (mixed) return mixed;
  if (inherited && !themed) return inherited;
  return $type === 'color' && dark
    ? `light-dark(${hex(/** @type {Colour} */ ($value))}, ${hex(dark)})`
    : cssValue({$type, $value, $extensions});
}

/** The value of a token as CSS. @param {Token} token @returns {string} */
export function cssValue({$value, $extensions}) {
  if (typeof $value === 'string') return $value;
  if (typeof $value === 'number') return String($value);
  if (Array.isArray($value)) {
    return $value.map((name) => (/ /.test(name) ? `'${name}'` : name)).join(', ');
  }
  if ('colorSpace' in $value) return hex($value);
  const {unit = $value.unit} = $extensions?.['cluster-widgets'] ?? {};
  return $value.value ? `${$value.value}${unit}` : '0';
}

/** @param {Colour} colour */
const hex = ({hex: digits, alpha = 1}) =>
  (alpha < 1
    ? digits +
      Math.round(alpha * 255)
        .toString(16)
        .padStart(2, '0')
    : digits
  ).replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
