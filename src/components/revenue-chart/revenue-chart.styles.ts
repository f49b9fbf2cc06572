import {css} from 'lit';

export const revenueChartStyles = css`
  /* Heading, unit and summary belong together. */
  [part='heading'] {
    margin-block-end: 0.35em;
  }
  figure > * + * {
    margin-block-start: 0.6em;
  }
  figcaption > * {
    display: block;
  }
  .unit,
  .notes,
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
  /* Reserves the space of the chart until its width is measured, to prevent a layout shift. */
  [part='plot']:not(:has(> .drawing)) {
    min-block-size: clamp(15.75em, 50cqi + 1.85em, 26.85em);
  }
  [part='plot'] {
    position: relative;
  }
  .notes {
    margin-block-start: 0.4em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-end: 0.75em;
    font-size: 0.875em;
  }
  svg {
    display: block;
    max-inline-size: 100%;
    font-size: 0.8125em;
    overflow: visible;
    /* Inherited properties that a page may set for its own SVG images. */
    fill-opacity: 1;
    fill-rule: nonzero;
    stroke: none;
    stroke-dasharray: none;
    stroke-dashoffset: 0;
    stroke-linecap: butt;
    stroke-linejoin: miter;
    stroke-opacity: 1;
    stroke-width: 1;
    paint-order: normal;
    text-anchor: start;
    dominant-baseline: auto;
    font-variant-numeric: tabular-nums;
  }
  .legend svg,
  .swatch {
    display: inline-block;
    inline-size: 2.46em;
    vertical-align: -0.15em;
  }
  .swatch {
    inline-size: 0.8em;
    vertical-align: baseline;
  }
  .swatch path {
    fill: currentColor;
  }
  text {
    fill: var(--_muted);
  }
  .values text {
    fill: currentColor;
    font-weight: 700;
  }
  .values .sign {
    fill: var(--_muted);
    font-weight: 400;
  }
  path {
    fill: none;
  }
  .grid {
    stroke: color-mix(in oklab, currentColor 11%, transparent);
  }
  .baseline {
    stroke: var(--_muted);
  }
  .bracket {
    stroke: color-mix(in oklab, currentColor 45%, transparent);
  }
  .leader {
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .back {
    opacity: 0.35;
  }
  .guide {
    stroke: currentColor;
    stroke-opacity: 0.5;
    stroke-dasharray: 2 3;
  }
  [part='bar'] {
    fill: currentColor;
  }
  .fill,
  .open {
    fill: color-mix(in oklab, currentColor 12%, transparent);
  }
  .half {
    fill: color-mix(in oklab, currentColor 34%, transparent);
  }
  .open {
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .texture {
    stroke: color-mix(in oklab, currentColor 60%, transparent);
    stroke-width: 1.5;
  }
  .dots {
    fill: currentColor;
  }
  [part='line'] {
    stroke: currentColor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* The buttons look like links and are beside the source. */
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1.25em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_border);
    font-size: 0.875em;
  }
  .foot:not(:has(*)) {
    display: none;
  }
  .foot [part='source'] {
    min-inline-size: 0;
    font-size: 1em;
    overflow-wrap: anywhere;
  }
  [part='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  [part='toolbar'] button {
    min-block-size: 2em;
    padding: 0;
    border: 0;
    border-radius: 0.2em;
    color: var(--_muted);
    font-weight: 400;
    text-decoration: underline;
    text-decoration-color: color-mix(in oklab, currentColor 40%, transparent);
    text-underline-offset: 0.25em;
  }
  [part='toolbar'] button:hover {
    color: var(--_text);
    text-decoration-color: currentColor;
  }
  [part='toolbar'] [aria-pressed='true'] {
    color: var(--_text);
    font-weight: 700;
    text-decoration-color: currentColor;
  }
  /* A two-tone ring: one tone contrasts with the bar, the other with the surface. */
  .active,
  .halo {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .halo {
    stroke: light-dark(#fff, #111);
    stroke-width: 5;
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
  [part='tooltip'] > :first-child,
  [part='tooltip'] .chosen {
    font-weight: 700;
  }
  .scroll:not(.visually-hidden) {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    /* In quirks mode, tables do not inherit these properties. */
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
    /* The chart uses system colours and keeps its textures. */
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
    .halo {
      stroke: Canvas;
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
    /* A chart with many bars is made smaller, so that it fits on a page with its title. */
    .drawing {
      inline-size: 100%;
      block-size: auto;
      max-block-size: 85vh;
    }
    svg {
      print-color-adjust: exact;
    }
    /* Title, summary and chart stay on one page; the table can break across pages. */
    figcaption,
    [part='summary'] {
      break-after: avoid;
    }
    figcaption,
    [part='summary'],
    .chart,
    tr {
      break-inside: avoid;
    }
    th,
    td {
      padding-block: 0.15em;
    }
  }
  small {
    display: block;
    max-inline-size: 20em;
    margin-inline-start: auto;
  }
`;
