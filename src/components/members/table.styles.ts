import {css} from 'lit';

/** The members as a table. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    /* In quirks mode a table inherits none of it. */
    font: inherit;
    line-height: 1.4;
    white-space: inherit;
    text-align: start;
  }
  th,
  td {
    padding: 0.5em;
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
    font-size: 0.875em;
    hyphens: auto;
  }
  /* The others share what is left. */
  .wide:not(:only-child) {
    inline-size: 28%;
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
  th a {
    display: inline-block;
    padding-block: 0.125em;
  }
  .number {
    font-variant-numeric: tabular-nums;
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
    /* Below the name, which is beside the logo. */
    tbody td {
      margin-block-start: 0.25em;
      padding-inline-start: calc(3.95em / 0.875);
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
    table {
      font-size: 0.875em;
    }
    .bar > .save {
      display: none;
    }
    th,
    td {
      padding: 0.25em 0.5em;
    }
    thead {
      display: table-header-group;
    }
  }
`;
