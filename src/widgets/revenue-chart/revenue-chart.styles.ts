import {css} from 'lit';

export const revenueChartStyles = css`
  figure > * + * {
    margin-block-start: 0.6em;
  }
  figcaption > * {
    display: block;
    text-wrap: balance;
  }
  .unit,
  [part='source'],
  small {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='summary'] {
    max-inline-size: 42em;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .ruler {
    margin: 0;
  }
  /* Before it is drawn – its width is measured first – the drawing's room is kept: nothing below it jumps. */
  [part='plot']:not(:has(> svg)) {
    min-block-size: clamp(15.75em, 50cqi + 1.85em, 26.85em);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-end: 0.75em;
    font-size: 0.875em;
  }
  .legend svg {
    display: inline-block;
    vertical-align: -0.15em;
    margin-inline-end: 0.15em;
  }
  svg {
    display: block;
    max-inline-size: 100%;
    font-size: 0.8125em;
    overflow: visible;
  }
  text {
    fill: var(--_muted);
  }
  .values text {
    fill: currentColor;
    font-weight: 600;
  }
  .series-1 {
    --_c: var(--_chart-1);
  }
  .series-2 {
    --_c: var(--_chart-2);
  }
  .series-3 {
    --_c: var(--_chart-3);
  }
  .series-4 {
    --_c: var(--_chart-4);
  }
  .series-5 {
    --_c: var(--_chart-5);
  }
  .series-6 {
    --_c: var(--_chart-6);
  }
  path {
    fill: none;
  }
  .grid {
    stroke: var(--_border);
  }
  .baseline {
    stroke: var(--_muted);
  }
  [part='bar'] {
    fill: var(--_c);
  }
  [part='bar'].open {
    fill: color-mix(in oklab, var(--_c) 14%, transparent);
    stroke: var(--_c);
    stroke-width: 1.25;
  }
  .texture {
    stroke: var(--_c);
    stroke-width: 1.25;
  }
  [part='line'] {
    stroke: var(--_c);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .fill {
    fill: color-mix(in oklab, var(--_c) 18%, transparent);
  }
  .scroll:not(.visually-hidden) {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }
  caption {
    text-align: start;
    color: var(--_muted);
    font-size: 0.875em;
    padding-block-end: 0.5em;
  }
  th,
  td {
    padding: 0.4em 0.75em;
    border-block-end: 1px solid var(--_border);
    text-align: end;
    vertical-align: baseline;
  }
  th:first-child {
    padding-inline-start: 0;
    text-align: start;
    font-weight: 400;
  }
  thead th {
    font-weight: 600;
  }
  small {
    display: block;
    max-inline-size: 20em;
    margin-inline-start: auto;
  }
`;
