import {css} from 'lit';

export const specializationsStyles = css`
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(var(--_item-min), 18em)), 1fr));
    column-gap: calc(var(--_gap) * 2);
  }
  li {
    line-height: 1.4;
    text-wrap: pretty;
  }
  .list li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_border);
  }
  .list li::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-start: 0.45em;
    background: var(--_accent);
    border-radius: 1px;
    transform: rotate(45deg);
  }
  .description {
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  @media print {
    li {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .list li::before {
      background: CanvasText;
    }
  }
`;
