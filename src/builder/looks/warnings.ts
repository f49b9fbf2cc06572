import type {Options} from '../options/options.js';
import type {Token} from '../catalogue.js';
import {contrast, type Colour} from './contrast.js';
import {painted} from './painted.js';

/** Two colours that are too much alike. */
export interface ContrastWarning {
  readonly token: string;
  readonly scheme: 'light' | 'dark';
  readonly ratio: number;
  readonly needed: number;
}

/** What WCAG 2.2 asks for: 4.5 of text (1.4.3), 3 of what is not text (1.4.11). Surface and border need none. */
const needed: Readonly<Record<string, number>> = {
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

const grounds: Readonly<Record<'light' | 'dark', Colour>> = {
  light: [255, 255, 255],
  dark: [20, 27, 36],
};

/**
 * The tokens that are hard to see on a light or a dark page. Of those that were not changed only what a changed surface
 * makes so is told.
 */
export function contrastWarnings(tokens: readonly Token[], options: Options): ContrastWarning[] {
  const {theme} = options.attributes;
  const schemes = (['light', 'dark'] as const).filter(
    (scheme) => (theme !== 'light' && theme !== 'dark') || theme === scheme,
  );
  return schemes.flatMap((scheme) => {
    const colours = computedColours(tokens, options, scheme);
    const ground = painted(colours.get('--cluster-surface') ?? 'transparent', grounds[scheme]);
    const surfaceSet = '--cluster-surface' in options.tokens;
    return tokens.flatMap(({name}): ContrastWarning[] => {
      const limit = needed[name.replace('--cluster-', '')];
      const colour = colours.get(name);
      if (!limit || !colour || !(surfaceSet || name in options.tokens)) return [];
      const ratio = contrast(painted(colour, ground), ground);
      return ratio < limit ? [{token: name, scheme, ratio, needed: limit}] : [];
    });
  });
}

/** The colours of all tokens as a page of that scheme computes them. */
export function computedColours(
  tokens: readonly Token[],
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
