// Generated from tokens/cluster.tokens.json by `npm run tokens`.
import {css} from 'lit';

/** The public tokens, which a page can set in its style sheets. */
export interface ClusterTokens {
  /** Colour of marks, links and bars. */
  '--cluster-accent': string;
  /** Text colour; by default that of the page. */
  '--cluster-text': string;
  /** Colour of secondary text: affiliations, dates, axis labels. */
  '--cluster-muted': string;
  /** Background colour of the widget. */
  '--cluster-surface': string;
  /** Colour of lines and borders. */
  '--cluster-border': string;
  /** Colour of the focus ring. */
  '--cluster-focus': string;
  /** Success colour, for example for a valid certificate. */
  '--cluster-positive': string;
  /** Warning colour, for example for an expired certificate. */
  '--cluster-warning': string;
  /** Background colour of tinted areas: values, chips, tiles with initials. */
  '--cluster-tint': string;
  /** Font family; by default that of the page. */
  '--cluster-font': string;
  /** Font family of headings; by default that of the page. */
  '--cluster-heading-font': string;
  /** Font weight of headings. */
  '--cluster-heading-weight': string;
  /** Font weight of names and numbers. */
  '--cluster-strong': string;
  /** Border radius. */
  '--cluster-radius': string;
  /** Border radius of portraits; in rows they are round by default. */
  '--cluster-photo-radius': string;
  /** Space between items. */
  '--cluster-gap': string;
  /** Smallest width of an item if several are side by side. */
  '--cluster-item-min': string;
  /** Largest width of a portrait. */
  '--cluster-photo-max': string;
  /** Space between the edge of a card and its content. */
  '--cluster-pad': string;
  /** Colour of the first series. */
  '--cluster-chart-1': string;
  /** Colour of the second series. */
  '--cluster-chart-2': string;
  /** Colour of the third series. */
  '--cluster-chart-3': string;
  /** Colour of the fourth series. */
  '--cluster-chart-4': string;
  /** Colour of the fifth series. */
  '--cluster-chart-5': string;
  /** Colour of the sixth series. */
  '--cluster-chart-6': string;
}

/**
 * The defaults of the tokens. The styles of the widgets use private names (`--_accent`), because a default on the host under the
 * public name would override a value that the page sets on an ancestor.
 *
 * Text colour, font and direction are inherited from the page. Colours that are mixed with the text colour also suit a dark page
 * without `color-scheme`.
 */
export const tokens = css`
  :host {
    --_accent: var(--cluster-accent, light-dark(#0b5cad, #74b3f5));
    --_text: var(--cluster-text, currentColor);
    --_muted: var(--cluster-muted, color-mix(in oklab, currentColor 76%, transparent));
    --_surface: var(--cluster-surface, transparent);
    --_border: var(--cluster-border, color-mix(in oklab, currentColor 18%, transparent));
    --_focus: var(--cluster-focus, light-dark(#0b5cad, #9accff));
    --_positive: var(--cluster-positive, color-mix(in oklab, #1f9254 65%, currentColor));
    --_warning: var(--cluster-warning, color-mix(in oklab, #c06a00 65%, currentColor));
    --_tint: var(--cluster-tint, color-mix(in oklab, var(--_accent) 12%, transparent));
    --_font: var(--cluster-font, inherit);
    --_heading-font: var(--cluster-heading-font, inherit);
    --_heading-weight: var(--cluster-heading-weight, 700);
    --_strong: var(--cluster-strong, 650);
    --_radius: var(--cluster-radius, 0.5em);
    --_photo-radius: var(--cluster-photo-radius, var(--_radius));
    --_gap: var(--cluster-gap, 1em);
    --_item-min: var(--cluster-item-min, 13em);
    --_photo-max: var(--cluster-photo-max, 15em);
    --_pad: var(--cluster-pad, 1em);
    --_hairline: color-mix(in oklab, var(--_border) 66%, transparent);
    --_underline: color-mix(in oklab, var(--_accent) 45%, transparent);
    --_accent-text: color-mix(in oklab, var(--_accent) 75%, currentColor);
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
