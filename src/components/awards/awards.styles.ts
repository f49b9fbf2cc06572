import {css} from 'lit';

export const awardsStyles = css`
  [part='list'] {
    display: grid;
    gap: var(--_gap);
  }
  .badges {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(var(--_item-min), 18em)), 1fr));
  }
  li {
    position: relative;
    display: flex;
    gap: 1em;
    align-items: flex-start;
    padding-block-end: var(--_gap);
    line-height: 1.4;
  }
  .badges > li {
    padding: 1.125em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .list > li {
    border-block-end: 1px solid var(--_border);
  }
  .timeline > li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 4em calc(var(--_gap) / -2);
    inset-inline-start: 1.75em;
    border-inline-start: 2px solid var(--_border);
  }
  .timeline .facts {
    margin-block: 0 0.2em;
  }
  .timeline [part='date'] {
    color: var(--_accent-text);
    font-weight: 700;
  }
  [part='logo'] {
    flex: none;
  }
  [part='logo'] > * {
    display: block;
    inline-size: 3.5em;
    block-size: 3.5em;
    object-fit: contain;
  }
  .badge {
    color: var(--_accent);
    fill: currentColor;
  }
  .bronze {
    color: light-dark(#96572a, #d79a6b);
  }
  .silver {
    color: light-dark(#66727f, #b9c4cf);
  }
  .gold {
    color: light-dark(#8c6800, #e5c04f);
  }
  .ribbon {
    opacity: 0.55;
  }
  /* Sixteen round dashes make the wavy edge. */
  .rim {
    stroke: currentColor;
    stroke-width: 5;
    stroke-dasharray: 0 5.89;
    stroke-linecap: round;
  }
  .face,
  .star {
    stroke: light-dark(#fff, #10161d);
  }
  .star {
    fill: light-dark(#fff, #10161d);
  }
  .body {
    flex: 1;
    min-inline-size: 0;
  }
  [part='name'] {
    font-weight: 700;
  }
  li p:not([part='name']),
  details {
    font-size: 0.875em;
  }
  details p:not([part]) {
    font-size: 1em;
  }
  .description,
  [part='issuer'],
  summary,
  .unstated,
  .upcoming {
    color: var(--_muted);
  }
  .facts,
  .description,
  details {
    margin-block-start: 0.4em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }
  [part='status'] {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
    font-weight: 700;
  }
  [part='status'] svg {
    flex: none;
    inline-size: 0.85em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .valid,
  .renewal {
    color: var(--_positive);
  }
  .expired {
    color: var(--_warning);
  }
  @container (inline-size < 22.5em) {
    li {
      gap: 0.75em;
    }
    [part='logo'] > * {
      inline-size: 2.5em;
      block-size: 2.5em;
    }
    .timeline > li:not(:last-child)::before {
      inset-block-start: 3em;
      inset-inline-start: 1.25em;
    }
  }
  /* Where two stand side by side, the last of three does not stand beside a hole. */
  @container (37em <= inline-size < 54em) {
    .badges > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size >= 40em) {
    .list .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 14em;
      gap: 2em;
    }
    .list .facts {
      flex-direction: column;
      margin: 0.1em 0 0;
    }
  }
  /* Chromium leaves the heading of a grid alone on its sheet. */
  @media print {
    .badges {
      display: flex;
      flex-wrap: wrap;
    }
    .badges > li {
      flex: 1 1 17em;
    }
  }
  @media (forced-colors: active) {
    .badge {
      color: CanvasText;
    }
    .face,
    .star {
      stroke: Canvas;
    }
    .star {
      fill: Canvas;
    }
  }
`;
