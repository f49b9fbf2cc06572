import {css} from 'lit';

export const contactStyles = css`
  address {
    font-style: inherit;
  }
  dl {
    display: grid;
    gap: var(--_gap) calc(var(--_gap) * 2);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(var(--_item-min), 17em)), 1fr));
    margin: 0;
  }
  dl > div {
    padding-inline-start: calc(1.5em + 0.75em);
    line-height: 1.45;
  }
  dt {
    position: relative;
    font-size: 0.875em;
    font-weight: var(--_strong);
  }
  svg {
    position: absolute;
    inset-block-start: 0.1em;
    inset-inline-start: -2.5em;
    inline-size: 1.6em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  dd a,
  .line {
    display: block;
    inline-size: fit-content;
  }
  dd > .line:only-child,
  dd a {
    padding-block: 0.125em;
  }
  /* As far from the label as a link. */
  dd > .line:first-child {
    padding-block-start: 0.125em;
  }
  [part='source'] {
    margin-block-start: 1.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_hairline);
  }
  @media print {
    dl {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    svg {
      stroke: CanvasText;
    }
  }
`;
