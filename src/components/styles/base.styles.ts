import {css} from 'lit';
import {tokens} from './tokens.js';

const base = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    min-inline-size: 0 !important;
    writing-mode: horizontal-tb !important;
    color: var(--_text);
    background: var(--_surface);
    font-family: var(--_font);
    /* The styles of a page can use such names too. */
    --_size: initial;
    --_section-heading: initial;
    --_columns: initial;
    --_column: initial;
    --_marks: initial;
    --_width: initial;
    --_height: initial;
  }
  /* The preferred width is 20em and the minimum width is 0, so that the widget never overflows its container. */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 20em);
  }
  /* Font, colour, direction and spacing are inherited from the page. Line breaking and text transforms are reset, except in the fallback. */
  section {
    /* Widgets respond to their own width. */
    container-type: inline-size;
    text-align: start;
    text-align-last: auto;
    dominant-baseline: auto;
    /* As in the page, but never so low that lines overlap. */
    line-height: max(1lh, 1.2em);
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
  }
  /* The browser shows a widget with \`hidden="until-found"\` when a search or a link finds its text. */
  :host([hidden='until-found' i]) {
    content-visibility: hidden;
  }
  :host([hidden]:not([hidden='until-found' i])),
  :host([hide-empty]:state(empty)) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 0.75em;
    font-family: var(--_heading-font);
    font-size: var(--_size, 1.25em);
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    text-wrap: balance;
    break-after: avoid;
  }
  h1 {
    --_size: 2em;
  }
  h2 {
    --_size: 1.5em;
  }
  /* In a profile, the headings of all sections have the same size. */
  [part='heading'] {
    font-size: var(--_section-heading, var(--_size, 1.25em));
  }
  [part='name'] {
    font-weight: var(--_strong);
  }
  p,
  ul,
  ol,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  /* A text of the other direction keeps its full stop at the end, and stays aligned to the right. */
  p:dir(rtl) {
    unicode-bidi: plaintext;
    text-align: right;
  }
  li {
    break-inside: avoid;
  }
  .lines {
    white-space: pre-line;
  }
  .credits {
    margin-block-start: 0.75em;
    color: var(--_muted);
    font-size: 0.75em;
    line-height: 1.4;
  }
  /* A dot ends a line, but does not begin one. */
  :is(.credits, [part='source']) > span:not(:last-child)::after {
    content: '\\00a0·';
    content: '\\00a0·' / '';
  }
  a {
    color: inherit;
    text-decoration: underline 1px var(--_underline);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: var(--_accent);
  }
  button {
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }
  button:hover {
    border-color: currentColor;
  }
  /* A header of the page that stays at the top does not hide what the keyboard reaches. */
  :is(a, button, input, summary, [tabindex]) {
    scroll-margin-block: 6em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  [part='empty'],
  [part='error'] {
    color: var(--_muted);
    text-wrap: pretty;
  }
  [part='error'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-end: 0.75em;
    padding: var(--_pad);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  [part='error'] svg {
    inline-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  [part='error'] div {
    flex: 1 1 14em;
  }
  [part='error'] strong {
    display: block;
    color: var(--_text);
    font-weight: var(--_strong);
  }
  [part='error'] button {
    color: var(--_text);
  }
  /* The placeholder while the document loads. It is not animated, and appears after 0.4 s so that it does not flash. */
  .skeleton::after {
    content: '';
    display: block;
    block-size: 15.5em;
    background:
      linear-gradient(currentColor 0 0) 0 0 / 40% 1.5em no-repeat,
      repeating-linear-gradient(currentColor 0 3.5em, transparent 0 4.5em) 0 2.5em no-repeat;
    opacity: 0.08;
    animation: appear 0s 0.4s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  section > [part='source'] {
    margin-block-start: 1em;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [hidden] {
    display: none !important;
  }
  /* Printed pages have a white background. */
  @media print {
    :host {
      color-scheme: light !important;
    }
  }
`;

/** Tokens and the styles that all widgets share: host, headings, links, buttons, messages. */
export const baseStyles = [tokens, base];
