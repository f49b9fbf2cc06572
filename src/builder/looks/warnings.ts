import type {Options} from '../options/options.js';
import type {TokenMetadata} from '../metadata.js';
import {contrast, type Colour} from '../../core/colour/contrast.js';
import {compositeColour} from './composite-colour.js';

/** A token with too little contrast to its background. */
export interface ContrastWarning {
  readonly token: string;
  readonly scheme: 'light' | 'dark';
  readonly ratio: number;
  readonly minimum: number;
}

/** Minimum contrast by WCAG 2.2: 4.5 for text (1.4.3), 3 for graphics (1.4.11). Not required for surface and border. */
const minimums: Readonly<Record<string, number>> = {
  text: 4.5,
  muted: 4.5,
  positive: 4.5,
  warning: 4.5,
  accent: 4.5,
  focus: 3,
  'chart-1': 3,
  'chart-2': 3,
  'chart-3': 3,
  'chart-4': 3,
  'chart-5': 3,
  'chart-6': 3,
};

const backgrounds: Readonly<Record<'light' | 'dark', Colour>> = {
  light: [255, 255, 255],
  dark: [20, 27, 36],
};

/**
 * The tokens with too little contrast on a light or dark page. Checks only tokens that the user has changed, or all if the surface
 * has been changed.
 */
export function contrastWarnings(
  tokens: readonly TokenMetadata[],
  options: Options,
): ContrastWarning[] {
  const {theme} = options.attributes;
  const schemes = (['light', 'dark'] as const).filter(
    (scheme) => (theme !== 'light' && theme !== 'dark') || theme === scheme,
  );
  return schemes.flatMap((scheme) => {
    const colours = computedColours(tokens, options, scheme);
    const ground = compositeColour(
      colours.get('--cluster-surface') ?? 'transparent',
      backgrounds[scheme],
    );
    const surfaceSet = '--cluster-surface' in options.tokens;
    return tokens.flatMap(({name}): ContrastWarning[] => {
      const minimum = minimums[name.replace('--cluster-', '')];
      const colour = colours.get(name);
      if (!minimum || !colour || !(surfaceSet || name in options.tokens)) return [];
      const ratio = contrast(compositeColour(colour, ground), ground);
      return ratio < minimum ? [{token: name, scheme, ratio, minimum}] : [];
    });
  });
}

/** The computed colours of all tokens in a colour scheme. */
export function computedColours(
  tokens: readonly TokenMetadata[],
  options: Options,
  scheme: 'light' | 'dark',
): ReadonlyMap<string, string> {
  const probe = document.createElement('div');
  probe.hidden = true;
  probe.style.colorScheme = scheme;
  probe.style.color = scheme === 'light' ? '#17202b' : '#e9eef4';
  for (const [name, value] of Object.entries(options.tokens)) probe.style.setProperty(name, value);
  const dots = tokens
    .filter(({syntax}) => syntax === '<color>')
    .map((token) => {
      const dot = document.createElement('i');
      dot.style.backgroundColor = `var(${token.name}, ${token.default})`;
      probe.append(dot);
      return [token.name, dot] as const;
    });
  document.body.append(probe);
  const colours = new Map(
    dots.map(([name, dot]) => [name, getComputedStyle(dot).backgroundColor] as const),
  );
  probe.remove();
  return colours;
}
