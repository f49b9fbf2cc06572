import {css} from 'lit';
import {columnBands} from '../styles/column-bands.js';
import {columnStyles} from '../styles/columns.styles.js';

const awards = css`
  [part='list'] {
    display: grid;
    justify-content: start;
  }
  .badges {
    gap: var(--_gap);
  }
  li {
    position: relative;
    display: flex;
    gap: 1em;
    align-items: flex-start;
    line-height: 1.4;
  }
  .badges > li {
    align-items: stretch;
    padding: var(--_pad);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .list,
  .timeline {
    max-inline-size: 60em;
  }
  .list > li {
    padding-block: 1em;
    border-block-start: 1px solid var(--_hairline);
  }
  [part='logo'] {
    flex: none;
    inline-size: 3em;
  }
  [part='logo'] > * {
    display: block;
    block-size: 3em;
    max-inline-size: 100%;
    object-fit: contain;
  }
  /* An outline that contrasts with the surface, so that a black logo is visible on a dark page and a white one on a light page. */
  [part='logo'] > img {
    filter: drop-shadow(0 0 1px var(--_muted)) drop-shadow(0 0 1px var(--_muted));
  }
  .badge {
    color: var(--_accent-text);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
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
  .face {
    fill: currentColor;
    fill-opacity: 0.13;
  }
  .star {
    fill: currentColor;
    stroke: none;
  }
  .body {
    flex: 1;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    min-inline-size: 0;
  }
  /* A target of at least 24 px: WCAG 2.5.8. */
  [part='name'] a {
    padding-block-start: 0.25em;
  }
  li p:not([part='name']),
  details {
    font-size: 0.875em;
  }
  details p:not([part]) {
    font-size: 1em;
  }
  .by,
  .description,
  summary,
  .unstated {
    color: var(--_muted);
  }
  .by:not(:has(*)) {
    display: none;
  }
  /* At least 24 px high: WCAG 2.5.8. */
  [part='issuer'] a {
    padding-block: max(0.2em, 12px - 0.575em);
  }
  .level + [part='issuer']::before {
    content: '· ';
    content: '· ' / '';
  }
  .facts,
  .description,
  details {
    margin-block-start: 0.5em;
  }
  /* A date is not torn apart. Dots are in the gaps between the dates; that before the first date of a line is clipped. */
  .facts {
    overflow-x: clip;
  }
  .facts:dir(rtl) {
    unicode-bidi: normal;
  }
  [part='date'] {
    display: inline-block;
    margin-inline-end: 0.75em;
    font-variant-numeric: tabular-nums;
  }
  [part='date'] + [part='date']::before {
    content: '·';
    content: '·' / '';
    display: inline-block;
    inline-size: 0.625em;
    margin-inline-start: -0.625em;
  }
  /* On a line of its own, below the dates. */
  [part='status'] {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
    inline-size: fit-content;
  }
  /* "Valid until June 2029," and "renewal open" are on lines of their own where one is too short for both. */
  [part='status'] > bdi {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.25em;
  }
  [part='status']:dir(rtl) > bdi {
    justify-content: right;
  }
  [part='date'] ~ [part='status'] {
    margin-block-start: 0.5em;
  }
  [part='status'] svg {
    flex: none;
    inline-size: 0.85em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .valid,
  .renewal,
  .expired,
  .upcoming {
    padding: 0.125em 0.75em 0.125em 0.625em;
    border-radius: 1.5em;
    background: color-mix(in oklab, var(--_positive) 11%, transparent);
    color: color-mix(in oklab, var(--_positive) 75%, currentColor);
    font-size: 0.928em;
    font-weight: var(--_strong);
  }
  .expired {
    background: color-mix(in oklab, var(--_warning) 11%, transparent);
    color: color-mix(in oklab, var(--_warning) 75%, currentColor);
  }
  .upcoming {
    background: color-mix(in oklab, var(--_accent-text) 11%, transparent);
    color: var(--_accent-text);
  }
  /* A column of years and a vertical line with dots. */
  .timeline > li {
    padding-block-end: 1.5em;
    padding-inline-start: 1.5em;
  }
  .year {
    flex: none;
    inline-size: 3em;
    font-weight: var(--_strong);
    font-variant-numeric: tabular-nums;
  }
  .timeline > li::before,
  .timeline > li::after {
    content: '';
    position: absolute;
    inset-inline-start: 0.3125em;
    border-inline-start: 2px solid var(--_border);
    inset-block: 0;
  }
  .timeline > li:first-child::before {
    inset-block-start: 0.7em;
  }
  .timeline > li:last-child::before {
    inset-block-end: calc(100% - 0.7em);
  }
  .timeline > li::after {
    inset-block: 0.325em auto;
    inset-inline-start: 0;
    border: 0.375em solid var(--_accent);
    border-radius: 50%;
  }
  @container (inline-size < 22.5em) {
    .badges > li,
    .list > li {
      gap: 0.75em;
    }
    [part='logo'] {
      inline-size: 2.25em;
    }
    [part='logo'] > * {
      block-size: 2.25em;
    }
    .valid,
    .renewal,
    .expired,
    .upcoming {
      padding-inline: 0.5em;
    }
    .timeline > li {
      flex-direction: column;
      gap: 0;
    }
  }
  /* A single card is as wide as two columns: dates and status are in the second one. */
  @container (36em <= inline-size < 54em) {
    .badges.s1 .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 14em;
      gap: 1.5em;
      align-items: baseline;
    }
    .badges.s1 .facts {
      margin: 0;
    }
  }
  @container (inline-size >= 54em) {
    .badges {
      --_column: 40em;
    }
  }
  @container (inline-size >= 40em) {
    .list .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 16em;
      gap: 1.5em;
      align-items: baseline;
    }
    .list .facts {
      margin: 0;
    }
    .list [part='date'] {
      display: block;
    }
    .list [part='date']::before {
      content: none;
    }
  }
  @media print {
    /* Chromium would leave the heading above a grid alone on its page. */
    .badges {
      display: flex;
      flex-wrap: wrap;
    }
    .badges > li {
      flex: 0 1 max(17em, (100% - var(--_gap)) / 2);
    }
    .badges.s1 > li {
      flex-basis: 100%;
    }
    /* Printed descriptions are always open, so the word "Details" is not needed. */
    summary {
      display: none;
    }
  }
  /* Modes without backgrounds. */
  @media print, (forced-colors: active) {
    .valid,
    .renewal,
    .expired,
    .upcoming {
      border: 1px solid;
    }
  }
  @media (forced-colors: active) {
    .badge {
      color: CanvasText;
    }
  }
`;

export const awardsStyles = [columnStyles, awards, columnBands('.badges', '36em', '54em', '76em')];
