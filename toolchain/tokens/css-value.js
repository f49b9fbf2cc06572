/** @typedef {import('./source.js').Token} Token */
/** @typedef {import('./source.js').Colour} Colour */

/** Private tokens: a tint of the accent that is quiet on any surface, and an accent that can be read on any. */
/** @type {Record<string, string>} */
export const mixes = {
  tint: 'color-mix(in oklab, var(--_accent) 12%, transparent)',
  'accent-text': 'color-mix(in oklab, var(--_accent) 75%, currentColor)',
};

const alias = /^\{cluster\.([\w-]+)\}$/;

/** A token's default as CSS has it, under a theme or without one. @param {Token} token @param {boolean} [themed] */
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

/** A token's value as CSS has it. @param {Token} token @returns {string} */
export function cssValue({$value, $extensions}) {
  if (typeof $value === 'string') return $value;
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
