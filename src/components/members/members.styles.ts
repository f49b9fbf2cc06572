import {css} from 'lit';
import {columnBands} from '../styles/column-bands.js';
import {columnStyles} from '../styles/columns.styles.js';

const list = css`
  ul[part='list'] {
    display: grid;
  }
  .cards {
    gap: var(--_gap);
  }
  li {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    line-height: 1.4;
  }
  .cards > li {
    padding: var(--_pad);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .cards [part='logo'] {
    place-items: center start;
  }
  .cards [part='logo'].tile {
    inline-size: calc(var(--_side) * 1.5);
    place-items: center;
  }
  .description {
    color: var(--_muted);
    font-size: 0.875em;
  }
  li [part='specializations'],
  .description {
    margin-block-start: 0.375em;
  }
  .long > :is(li, tr) {
    contain-intrinsic-block-size: auto 11em;
  }
  .list.long > li {
    contain-intrinsic-block-size: auto 5.5em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 2.75em;
    margin-block-end: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .save,
  .clear {
    padding-inline: 0;
    border: 0;
    text-decoration: underline 1px var(--_underline);
    text-underline-offset: 0.2em;
  }
  .save:hover,
  .clear:hover {
    text-decoration-color: var(--_accent);
  }
`;

const filter = css`
  .filter {
    flex-direction: column;
    align-items: stretch;
    gap: 0.75em;
    margin-block-end: 0;
  }
  label {
    flex: none;
    max-inline-size: 32em;
  }
  .choices {
    font-size: 0.875em;
  }
  .choices .label {
    display: block;
    margin-block-end: 0.25em;
  }
  .buttons,
  details {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .choice {
    min-block-size: 2.25em;
    padding: 0.2em 0.8em;
    border-radius: 1.4em;
    font-weight: 400;
    text-align: start;
  }
  .choice[aria-pressed='true'] {
    border-color: var(--_accent-text);
    background: var(--_tint);
    color: var(--_accent-text);
    font-weight: 600;
  }
  .clear {
    align-self: start;
    font-size: 0.875em;
  }
  details {
    display: contents;
  }
  summary {
    align-self: center;
    margin-block: 0;
    padding-block: 0.4em;
  }
  @media (forced-colors: active) {
    .choice[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

const table = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    /* In quirks mode a table inherits none of it. */
    font: inherit;
    line-height: 1.4;
    white-space: inherit;
    text-align: start;
  }
  th,
  td {
    padding: 0.6em 0.75em;
    border-block-end: 1px solid var(--_hairline);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  :is(th, td):first-child {
    padding-inline-start: 0;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  td {
    font-size: 0.9375em;
  }
  thead th {
    border-color: var(--_border);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .row-name {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }
  table [part='logo'] {
    --_side: 1.6em;
    inline-size: calc(var(--_side) * 2);
    block-size: calc(var(--_side) * 1.3);
  }
  .row-name > [part='name'] {
    min-inline-size: 0;
  }
  .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  tr {
    break-inside: avoid;
  }
  /* Too narrow for columns: each row is a block, with its name as the heading. */
  @container (inline-size < 40em) {
    table,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    tbody tr {
      padding-block: 0.75em;
      border-block-start: 1px solid var(--_hairline);
    }
    tbody :is(th, td) {
      padding: 0;
      border: 0;
    }
    td {
      margin-block-start: 0.25em;
      font-size: 0.875em;
    }
    td:empty {
      display: none;
    }
    [data-label]::before {
      content: attr(data-label);
    }
  }
  @media print {
    .bar > .save {
      display: none;
    }
    th,
    td {
      padding: 0.3em 0.6em;
    }
    thead {
      display: table-header-group;
    }
  }
`;

export const membersStyles = [
  columnStyles,
  list,
  filter,
  table,
  columnBands('.cards', '30em', '44em', '60em', '60em'),
];
