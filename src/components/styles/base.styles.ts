import {css} from 'lit';
import {tokens} from './tokens.js';

const base = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    /* Widgets answer to their own width; the size stands in where the page asks for their natural one. */
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 20em !important;
    min-inline-size: 0 !important;
    color: var(--_text);
    background: var(--_surface);
    font-family: var(--_font);
  }
  /* Font, colour, direction and spacing are the page's; how it breaks and writes its lines is not. Its fallback keeps that. */
  section {
    /* The page's, but never so low that lines lie one over the other. */
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
    margin: 0 0 0.8em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    break-after: avoid;
  }
  h1 {
    font-size: 2em;
  }
  h2 {
    font-size: 1.5em;
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
  /* A text of the other direction keeps its full stop at its end, and its lines at the page's edge. */
  p:dir(rtl) {
    unicode-bidi: plaintext;
    text-align: right;
  }
  li {
    break-inside: avoid;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  button {
    min-block-size: 2.75em;
    padding: 0.5em 1.1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  button:hover {
    border-color: currentColor;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  [part='error'],
  [part='empty'] {
    margin-block-end: 0.75em;
    padding: var(--_gap);
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    color: var(--_muted);
    text-wrap: pretty;
  }
  [part='error'] strong {
    display: block;
    color: var(--_text);
  }
  [part='error'] button {
    margin-block-start: 0.75em;
    color: var(--_text);
  }
  section > [part='source'] {
    margin-block-start: 1em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='source'] span:not(:first-child)::before {
    content: '· ';
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
  /* Paper is white. */
  @media print {
    :host {
      color-scheme: light !important;
    }
  }
`;

/** Tokens, and what all widgets have in common: host, headings, links, buttons, messages. */
export const baseStyles = [tokens, base];
