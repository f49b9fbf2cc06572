import {css} from 'lit';
import {columnBands} from '../styles/column-bands.js';
import {columnStyles} from '../styles/columns.styles.js';

const keyFigures = css`
  /* One strip of figures. The separators are in the gaps; those before the first figure of a row are clipped. */
  ul {
    display: grid;
    column-gap: 1.5em;
    overflow: clip;
    border-block-end: 1px solid var(--_hairline);
  }
  /* In each row of figures, qualifiers, numbers and labels are aligned, whatever their length. */
  li,
  li > div {
    position: relative;
    display: grid;
    grid-row: span 3;
    grid-template: subgrid / minmax(0, 1fr);
    row-gap: 0;
  }
  li {
    position: relative;
    padding-block: 1em;
    line-height: 1.35;
  }
  li::before,
  li::after {
    content: '';
    position: absolute;
    border: 0 solid var(--_hairline);
  }
  li::before {
    inset-block: 0;
    inset-inline-start: -0.75em;
    border-inline-start-width: 1px;
  }
  li::after {
    inset-block-start: 0;
    inset-inline: -1.5em 0;
    border-block-start-width: 1px;
  }
  /* Above a last row that is not full, the line is as wide as the strip. An outset does not make the item wider. */
  li:last-child::after {
    border-image: conic-gradient(var(--_hairline) 0 0) fill 0 / 0 / 0 200em 0 0;
  }
  li:last-child:dir(rtl)::after {
    border-image-outset: 0 0 0 200em;
  }
  /* Neighbours that are equally high count as one line for Orca, which then reads all of a row at each. */
  li:nth-child(even) > div {
    margin-block-start: -12px;
    padding-block-start: 12px;
  }
  [part='value'] {
    display: grid;
    grid-row: span 2;
    grid-template: subgrid / minmax(0, 1fr);
    font-variant-numeric: tabular-nums;
  }
  .before {
    align-self: end;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .figure {
    container-type: inline-size;
    grid-row: 2;
  }
  .number {
    /* Relative to the column width, so that a long number stays on one line. */
    font-size: clamp(1.75em, 24cqi, 2.5em);
    font-weight: var(--_strong);
    line-height: 1.1;
    letter-spacing: -0.02em;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .unit,
  .after {
    font-size: 1.125em;
    font-weight: 500;
  }
  [part='label'] {
    margin-block-start: 0.25em;
    font-size: 0.9375em;
  }
`;

export const keyFiguresStyles = [
  columnStyles,
  keyFigures,
  columnBands('.short', '18em', '28em', '36em', '44em'),
  columnBands('.wide', '28em', '42em', '58em', '70em'),
];
