import {css} from 'lit';
import {marksStyles} from './marks.styles.js';

const projects = css`
  [part='list'] {
    max-inline-size: 64.5em;
  }
  [part='item'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 2.5em;
    padding-block: 1.5em;
    border-block-start: 1px solid var(--_hairline);
    line-height: 1.5;
  }
  [part='item']:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .words,
  dl {
    min-inline-size: 0;
  }
  .words {
    max-inline-size: 46em;
  }
  [part='name'] {
    font-size: 1.125em;
    line-height: 1.35;
    text-wrap: balance;
  }
  .dates,
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  /* Dots are in the gaps. That before the first word of a line is clipped. */
  .dates {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    overflow-x: clip;
    margin-block-start: 0.25em;
    font-variant-numeric: tabular-nums;
  }
  .dates > span {
    min-inline-size: 0;
  }
  .dates > span::before {
    content: '·';
    content: '·' / '';
    display: inline-block;
    inline-size: 0.625em;
    margin-inline-start: -0.625em;
  }
  .running {
    color: color-mix(in oklab, var(--_positive) 75%, currentColor);
    font-weight: var(--_strong);
  }
  [part='description'] {
    margin-block-start: 0.75em;
    text-wrap: pretty;
  }
  .title {
    margin-block: 0.75em 0.25em;
    font-size: 0.875em;
    font-weight: var(--_strong);
  }
  .points > li {
    position: relative;
    padding-inline-start: 1em;
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  .points > li + li {
    margin-block-start: 0.25em;
  }
  .points > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.1em;
    inset-block-start: 0.6em;
    /* A border, because backgrounds are not printed. */
    border: 0.15625em solid var(--_accent);
  }
  dl {
    columns: 13em;
    column-gap: 1.5em;
    /* The space below the last fact of a column is that between the facts. */
    margin: 0 0 -0.75em;
  }
  dl > div {
    padding-block-end: 0.75em;
    break-inside: avoid;
  }
  dd {
    margin: 0;
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  dd p + p {
    margin-block-start: 0.5em;
  }
  [part='amount'] {
    display: block;
    font-size: 1.0667em;
    font-weight: var(--_strong);
    font-variant-numeric: lining-nums tabular-nums;
  }
  .programme {
    display: block;
    color: var(--_muted);
    font-size: 0.9333em;
  }
  .marks {
    justify-self: start;
  }
  @container (inline-size >= 44em) {
    [part='item'] {
      grid-template-columns: minmax(0, 46em) 16em;
    }
    dl {
      columns: auto;
    }
    .marks,
    .words:only-child,
    .words:has(+ .marks) {
      grid-column: 1 / -1;
    }
  }
  @media print {
    /* Browsers keep the marks with the text above them in blocks, but not in a grid. */
    [part='item'] {
      display: block;
      break-inside: auto;
    }
    [part='name'],
    .dates,
    .title {
      break-after: avoid;
    }
    dl,
    .marks {
      margin-block-start: 1em;
      break-before: avoid;
    }
  }
  @media (forced-colors: active) {
    .points > li::before {
      border-color: CanvasText;
    }
  }
`;

export const projectsStyles = [projects, marksStyles];
