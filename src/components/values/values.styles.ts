import {css} from 'lit';

export const valuesStyles = css`
  ul,
  ol {
    counter-reset: value;
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--_item-min) * 0.9)), 1fr));
  }
  li {
    counter-increment: value;
    display: grid;
    gap: 0.5em;
    align-content: start;
    padding: 1.25em;
    border-radius: var(--_radius);
    background: var(--_tint);
    line-height: 1.4;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  li::before {
    content: '';
    inline-size: 2em;
    /* Drawn as a border: backgrounds are not printed. */
    border-block-start: 0.25em solid var(--_accent);
    border-radius: 1em;
  }
  ol li::before {
    content: counter(value);
    inline-size: auto;
    border: 0;
    color: var(--_accent-text);
    font-weight: 700;
    font-size: 1.25em;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  [part='name'] {
    font-size: 1.0625em;
    font-weight: 700;
  }
  [part='description'] {
    margin-block-start: 0.35em;
    color: var(--_muted);
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  /* Four are four in a row or two by two, never three and one. */
  @container (30em <= inline-size < 50em) {
    ul:has(> :nth-child(4):last-child),
    ol:has(> :nth-child(4):last-child) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print, (forced-colors: active) {
    li {
      border: 1px solid var(--_border);
    }
  }
`;
