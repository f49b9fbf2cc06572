import {css} from 'lit';

export const contactStyles = css`
  /* Holds the list without the space below the last items. */
  address {
    display: flow-root;
    font-style: inherit;
  }
  /* Columns instead of a grid, in which one item could be alone in the last row. */
  dl {
    columns: max(var(--_item-min), 17em);
    column-gap: calc(var(--_gap) * 2);
    margin-block: 0 calc(var(--_gap) * -1);
  }
  /* Padding, because margins make Chromium lay out one column too many. */
  dl > div {
    padding-block-end: var(--_gap);
    padding-inline-start: calc(1.5em + 0.75em);
    line-height: 1.45;
    break-inside: avoid;
  }
  dt {
    position: relative;
    font-size: 0.875em;
    font-weight: var(--_strong);
  }
  svg {
    position: absolute;
    inset-block-start: 0.1em;
    inset-inline-start: -2.5em;
    inline-size: 1.6em;
    fill: none;
    stroke: var(--_accent-text);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* A text of the other direction is aligned like the label. */
  dd {
    margin: 0;
    overflow-wrap: anywhere;
    text-align: left;
  }
  dd:dir(rtl) {
    text-align: right;
  }
  dd a,
  .line {
    display: block;
    inline-size: fit-content;
  }
  dd > .line:only-child,
  dd a {
    padding-block: 0.125em;
  }
  /* As far from the label as a link. */
  dd > .line:first-child {
    padding-block-start: 0.125em;
  }
  [part='source'] {
    margin-block-start: 0.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_hairline);
  }
  @media print {
    dl {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    svg {
      stroke: CanvasText;
    }
  }
`;
