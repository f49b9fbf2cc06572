import {css} from 'lit';

export const specializationsStyles = css`
  /* Columns instead of a grid, so that an open description leaves no gap beside it. */
  [part='list'] {
    columns: 4 max(var(--_item-min), 18em);
    column-gap: calc(var(--_gap) * 2);
  }
  /* In columns, browsers would lay out a long list again whenever another part of it becomes visible. */
  [part='list'].long {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(var(--_item-min), 18em)), 1fr));
    align-items: start;
  }
  li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_hairline);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .list > li::before {
    content: '';
    align-self: start;
    margin-block-start: 0.55em;
    /* A border, because backgrounds are not printed. */
    border: 0.15625em solid var(--_accent);
  }
  .number {
    min-inline-size: 1.5em;
    color: var(--_accent-text);
    font-weight: var(--_strong);
    font-variant-numeric: tabular-nums;
  }
  .target {
    background: var(--_tint);
    box-shadow: 0 0 0 0.25em var(--_tint);
  }
  details p {
    margin-block: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='list'].chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chips > li {
    display: block;
    max-inline-size: 100%;
    padding: 0.25em 0.75em;
    border: 0;
    border-radius: 1.4em;
    background: var(--_tint);
    font-size: 0.9375em;
  }
  .chips details[open] {
    max-inline-size: 24em;
  }
  .filter p {
    min-block-size: 1.4em;
    padding-block-end: 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  mark {
    background: color-mix(in oklab, var(--_accent) 30%, transparent);
    color: inherit;
  }
  /* Where no background is drawn. */
  @media print, (forced-colors: active) {
    .chips > li {
      border: 1px solid var(--_border);
    }
  }
  @media (forced-colors: active) {
    .target {
      outline: 2px solid Highlight;
    }
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
