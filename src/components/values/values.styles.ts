import {css} from 'lit';
import {columnBands} from '../styles/column-bands.js';
import {columnStyles} from '../styles/columns.styles.js';

const values = css`
  ul,
  ol {
    counter-reset: value;
    display: grid;
    gap: var(--_gap);
  }
  li {
    counter-increment: value;
    display: grid;
    gap: 0.5em;
    align-content: start;
    padding: var(--_pad);
    border-radius: var(--_radius);
    background: var(--_tint);
    line-height: 1.4;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  li::before {
    content: '';
    inline-size: 1.5em;
    /* A border, because backgrounds are not printed. */
    border-block-start: 2px solid var(--_accent);
  }
  ol li::before {
    content: counter(value);
    inline-size: auto;
    border: 0;
    color: var(--_accent-text);
    font-weight: var(--_strong);
    font-size: 1.25em;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  [part='name'] {
    font-size: 1.0625em;
  }
  [part='description'] {
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  @media print, (forced-colors: active) {
    li {
      border: 1px solid var(--_border);
    }
  }
`;

export const valuesStyles = [
  columnStyles,
  values,
  columnBands('[part=list]', '28em', '46em', '60em'),
];
