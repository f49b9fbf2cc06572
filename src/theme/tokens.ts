import {css} from 'lit';

/**
 * The public tokens, each with its default. Inside, widgets use the private name (`--_accent`): a default set on the
 * host under the public name would hide what the page sets further up.
 *
 * Text, font and direction are the page's. Muted and border are mixed from the text's colour, so that they suit a dark
 * page that has no `color-scheme`.
 *
 * @cssprop [--cluster-accent] - Colour of marks, links and bars.
 */
export const tokens = css`
  :host {
    --_accent: var(--cluster-accent, light-dark(#0b5cad, #74b3f5));
    --_text: var(--cluster-text, currentColor);
    --_muted: var(--cluster-muted, color-mix(in oklab, currentColor 76%, transparent));
    --_surface: var(--cluster-surface, transparent);
    --_border: var(--cluster-border, color-mix(in oklab, currentColor 18%, transparent));
    --_focus: var(--cluster-focus, light-dark(#0b5cad, #9accff));
    --_positive: var(--cluster-positive, light-dark(#1b6e3c, #6fd39a));
    --_warning: var(--cluster-warning, light-dark(#8f4a00, #f0b35a));
    --_font: var(--cluster-font, inherit);
    --_radius: var(--cluster-radius, 0.5em);
    --_gap: var(--cluster-gap, 1em);
    --_item-min: var(--cluster-item-min, 13em);
    /* A tint of the accent that is quiet on any surface. */
    --_tint: color-mix(in oklab, var(--_accent) 12%, transparent);
  }

  :host(:is([theme='light'], [theme='dark'], [theme='auto'])) {
    --_text: var(--cluster-text, light-dark(#17202b, #e9eef4));
    --_surface: var(--cluster-surface, light-dark(#fff, #141b24));
    padding: var(--_gap);
    border-radius: var(--_radius);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
`;

/** The chart's tokens, for its series in their order. */
export const chartTokens = css`
  :host {
    --_chart-1: var(--cluster-chart-1, var(--_accent));
    --_chart-2: var(--cluster-chart-2, light-dark(#b3480f, #f2a36b));
    --_chart-3: var(--cluster-chart-3, light-dark(#2d7d4f, #7fd0a0));
    --_chart-4: var(--cluster-chart-4, light-dark(#7a3fa0, #cda2ea));
    --_chart-5: var(--cluster-chart-5, light-dark(#8a6d00, #e0c25a));
    --_chart-6: var(--cluster-chart-6, light-dark(#a8324e, #f296ab));
  }
`;
