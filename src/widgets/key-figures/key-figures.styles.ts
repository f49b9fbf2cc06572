import {css} from 'lit';

export const keyFiguresStyles = css`
  ul {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--_item-min) * 0.75)), 1fr));
  }
  li {
    display: flex;
    flex-direction: column;
    justify-content: end;
    padding: 1.125em 1.25em;
    border: 1px solid var(--_border);
    border-block-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    line-height: 1.35;
  }
  [part='value'] {
    font-variant-numeric: tabular-nums;
  }
  .number {
    font-size: clamp(2.25em, 1.5em + 4cqi, 3em);
    font-weight: 700;
    line-height: 1.1;
    letter-spacing: -0.01em;
  }
  .words {
    color: var(--_muted);
    font-weight: 600;
  }
  @container (inline-size < 24em) {
    li {
      padding: 0.875em 1em;
    }
  }
  @media print {
    li {
      break-inside: avoid;
    }
  }
`;
