import {css} from 'lit';

export const aboutStyles = css`
  .sections {
    display: grid;
    gap: calc(var(--_gap) * 1.75);
    line-height: 1.6;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .vision,
  .mission {
    padding: 1.25em;
    border-radius: var(--_radius);
    background: var(--_tint);
    border-inline-start: 0.25em solid var(--_accent);
    font-size: 1.125em;
    line-height: 1.5;
  }
  [part='title'] {
    margin-block-end: 0.35em;
    font-size: 1.125em;
  }
  .vision [part='title'],
  .mission [part='title'] {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  p + p {
    margin-block-start: 0.75em;
  }
  .description p {
    max-inline-size: 46em;
  }
  ul {
    display: grid;
    gap: var(--_gap) calc(var(--_gap) * 2);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--_item-min) * 0.9)), 1fr));
  }
  li {
    padding-block-start: 0.75em;
    border-block-start: 2px solid var(--_accent);
  }
  @container (inline-size >= 40em) {
    .sections {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .sections > * {
      grid-column: 1 / -1;
    }
    .vision:has(+ .mission),
    .mission:has(+ .vision),
    .vision + .mission,
    .mission + .vision {
      grid-column: auto;
    }
  }
  @media print {
    .vision,
    .mission,
    li {
      break-inside: avoid;
    }
  }
`;
