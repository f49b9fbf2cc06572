import {css} from 'lit';

export const awardsStyles = css`
  ul {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(var(--_item-min), 17em)), 1fr));
  }
  li {
    display: grid;
    grid-template-columns: 3.5em minmax(0, 1fr);
    gap: 1em;
    align-content: start;
    padding: 1.125em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    line-height: 1.4;
  }
  [part='logo'] > * {
    display: block;
    inline-size: 100%;
    aspect-ratio: 1;
    object-fit: contain;
  }
  .badge {
    --_metal: var(--_accent);
    fill: var(--_metal);
  }
  .bronze {
    --_metal: light-dark(#96572a, #d79a6b);
  }
  .silver {
    --_metal: light-dark(#66727f, #b9c4cf);
  }
  .gold {
    --_metal: light-dark(#8c6800, #e5c04f);
  }
  .ribbon {
    opacity: 0.55;
  }
  .face {
    fill: none;
    stroke: light-dark(#fff, #10161d);
    stroke-width: 1.25;
  }
  .star {
    fill: light-dark(#fff, #10161d);
  }
  [part='name'] {
    font-weight: 650;
  }
  p:not([part='name']),
  .facts {
    font-size: 0.875em;
  }
  .description,
  [part='issuer'],
  .unstated,
  .upcoming {
    color: var(--_muted);
  }
  .description {
    margin-block-start: 0.35em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-block-start: 0.6em;
  }
  [part='status'] {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
    font-weight: 600;
  }
  [part='status'] svg {
    flex: none;
    inline-size: 0.85em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .valid,
  .renewal {
    color: var(--_positive);
  }
  .expired {
    color: var(--_warning);
  }
  @media print {
    li {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .badge {
      --_metal: CanvasText;
    }
    .face {
      stroke: Canvas;
    }
    .star {
      fill: Canvas;
    }
  }
`;
