import {css} from 'lit';

export const keyFiguresStyles = css`
  ul {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--_item-min) * 0.8)), 1fr));
  }
  /* Numbers above, labels below: across a row each begins on the same line, however long the others are. */
  li {
    display: grid;
    grid-row: span 2;
    grid-template: subgrid / minmax(0, 1fr);
    row-gap: 0;
    padding: 1.125em;
    border: 1px solid var(--_border);
    border-block-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    line-height: 1.35;
  }
  [part='value'] {
    container-type: inline-size;
    align-self: end;
    font-variant-numeric: tabular-nums;
  }
  .number {
    /* Of the card's own width, so that a long number stays in one line. */
    font-size: clamp(1.5em, 20cqi, 2.75em);
    font-weight: 700;
    line-height: 1.1;
    letter-spacing: -0.01em;
  }
  .words {
    color: var(--_muted);
    font-weight: 700;
  }
  /* Four are two by two, five are three and two: none stands alone. */
  @container (33.2em <= inline-size < 44.6em) {
    ul:has(> :nth-child(4):last-child) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (44.6em <= inline-size < 56em) {
    ul:has(> :nth-child(5):last-child) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
`;
