import {css} from 'lit';

export const membershipStyles = css`
  [part='badge'] {
    display: flex;
    gap: 0.75em;
    align-items: center;
    inline-size: fit-content;
    max-inline-size: 100%;
    line-height: 1.3;
    text-decoration: none;
    break-inside: avoid;
  }
  .medium,
  .large {
    padding: var(--_pad);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  a[part='badge']:hover .name {
    text-decoration: underline 1px var(--_accent);
  }
  [part='logo'] {
    --_badge: 3em;
    flex: none;
    max-inline-size: 40%;
    color: var(--_accent-text);
  }
  [part='logo'] > * {
    display: block;
    block-size: var(--_badge);
    inline-size: auto;
    max-inline-size: 100%;
    object-fit: contain;
  }
  /* An edge that contrasts with the surface: a black badge can be seen on a dark page, and a white one on a light page. */
  [part='logo'] > img {
    filter: drop-shadow(0 0 1px var(--_muted));
  }
  svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .full {
    fill: currentColor;
  }
  .words {
    min-inline-size: 0;
  }
  .name {
    font-weight: var(--_strong);
    text-wrap: balance;
  }
  .of,
  [part='status'] {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='status'] {
    font-variant-numeric: tabular-nums;
  }
  .small {
    gap: 0.5em;
    font-size: 0.875em;
  }
  .small [part='logo'] {
    --_badge: 1.75em;
  }
  .small .of {
    font-size: 1em;
  }
  .small [part='status'] {
    display: inline-block;
  }
  .large {
    gap: 1em;
    font-size: 1.25em;
  }
  .large [part='logo'] {
    --_badge: 4em;
  }
  .medium :is(.name, .of, [part='status']),
  .large :is(.name, .of, [part='status']) {
    display: block;
  }
  :is(.medium, .large) [part='status'] {
    margin-block-start: 0.25em;
  }
  @container (inline-size < 17em) {
    .large {
      flex-direction: column;
      align-items: flex-start;
    }
    .large [part='logo'] {
      max-inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    svg {
      color: CanvasText;
    }
  }
`;
