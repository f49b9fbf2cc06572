import {css} from 'lit';
import {columnBands} from '../styles/column-bands.js';

const about = css`
  .sections {
    display: grid;
    gap: 2.5em;
    line-height: 1.6;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  [part='title'] {
    margin-block-end: 0.25em;
    font-size: 1.125em;
  }
  .vision [part='title'],
  .mission [part='title'] {
    color: var(--_accent-text);
    font-size: 0.8125em;
    font-weight: var(--_strong);
  }
  .vision p,
  .mission p {
    max-inline-size: 34em;
    font-size: 1.25em;
    line-height: 1.45;
  }
  p + p {
    margin-block-start: 0.75em;
  }
  .description p {
    max-inline-size: 46em;
  }
  ul {
    display: grid;
    gap: 1.5em 2.5em;
    grid-template-columns: repeat(var(--_columns, 1), minmax(0, 1fr));
  }
  /* As paragraphs in the base styles: the full stop of a text of the other direction stays at its end. */
  li:dir(rtl) {
    unicode-bidi: plaintext;
    text-align: right;
  }
  /* A short line marks the beginning of an item. */
  li::before {
    content: '';
    display: block;
    inline-size: 1.5em;
    margin-block-end: 0.5em;
    border-block-start: 2px solid var(--_accent);
  }
  .vision + .mission,
  .mission + .vision {
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_hairline);
  }
  @container (inline-size >= 40em) {
    .sections {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .vision + .mission,
    .mission + .vision {
      padding-block-start: 0;
      border: 0;
    }
    .sections > * {
      grid-column: 1 / -1;
    }
    .vision:has(+ .mission),
    .mission:has(+ .vision),
    .vision + .mission,
    .mission + .vision {
      grid-column: auto;
    }
  }
  @media print {
    .vision,
    .mission,
    li {
      break-inside: avoid;
    }
  }
`;

export const aboutStyles = [about, columnBands('.highlights > ul', '28em', '40em', '60em')];
