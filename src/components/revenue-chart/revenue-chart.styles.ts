import {css} from 'lit';

export const revenueChartStyles = css`
  figure > * + * {
    margin-block-start: 0.6em;
  }
  figcaption > * {
    display: block;
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
    font-weight: 700;
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
    fill: currentColor;
  }
  .fill,
  .open {
    fill: color-mix(in oklab, currentColor 16%, transparent);
  }
  .open,
  .texture {
    stroke: currentColor;
    stroke-width: 1.25;
  }
  [part='line'] {
    stroke: currentColor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [part='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  [part='toolbar'] button {
    min-block-size: 2.5em;
    padding: 0.3em 0.8em;
    font-size: 0.8125em;
  }
  [aria-pressed='true'] {
    background: var(--_tint);
    border-color: var(--_accent);
  }
  .active {
    fill: none;
    stroke: var(--_focus);
    stroke-width: 3;
  }
  [part='tooltip'] {
    position: fixed;
    inset: auto;
    margin: 0;
    max-inline-size: min(20em, calc(100vw - 1em));
    padding: 0.5em 0.75em;
    border: 1px solid #8888;
    border-radius: 0.4em;
    background: Canvas;
    color: CanvasText;
    font-size: 0.875em;
    box-shadow: 0 2px 10px #0003;
    pointer-events: none;
  }
  [part='tooltip'] > :first-child {
    font-weight: 700;
  }
  .scroll:not(.visually-hidden) {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    /* In quirks mode a table inherits none of it. */
    font: inherit;
    white-space: inherit;
    font-variant-numeric: tabular-nums;
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
  @media (forced-colors: active) {
    /* What is drawn keeps the colours of text and its own textures. */
    svg {
      forced-color-adjust: none;
      --_chart-1: CanvasText;
      --_chart-2: LinkText;
      --_chart-3: GrayText;
      --_chart-4: Highlight;
      --_muted: CanvasText;
      --_border: color-mix(in srgb, CanvasText 30%, Canvas);
      --_focus: Highlight;
      color: CanvasText;
    }
    .open {
      fill: none !important;
    }
  }
  @media print {
    [part='toolbar'] {
      display: none;
    }
    .scroll.visually-hidden {
      position: static;
      inline-size: auto;
      block-size: auto;
      margin: 1em 0 0;
      overflow: visible;
      clip-path: none;
      white-space: normal;
    }
    .drawing {
      inline-size: 100%;
      block-size: auto;
    }
    svg {
      print-color-adjust: exact;
    }
    figure,
    figure > :not(.scroll),
    tr {
      break-inside: avoid;
    }
  }
  small {
    display: block;
    max-inline-size: 20em;
    margin-inline-start: auto;
  }
`;
