import {css} from 'lit';

/** Members and partners: boxes with logos, names, facts. */
export const organisationStyles = css`
  [part='logo'] {
    --_side: 2.75em;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    place-items: center;
    flex: none;
    /* As wide as three square logos, and higher than one, for tall logos. */
    inline-size: calc(var(--_side) * 3);
    max-inline-size: 100%;
    block-size: calc(var(--_side) * 1.5);
  }
  [part='logo'] img {
    inline-size: min(100%, var(--_width, 100%));
    block-size: min(100%, var(--_height, 100%));
    object-fit: contain;
    /* An edge that contrasts with the surface: a black logo can be seen on a dark page, and a white one on a light page. */
    filter: drop-shadow(0 0 1px var(--_muted)) drop-shadow(0 0 1px var(--_muted));
  }
  .tile {
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_accent-text);
    font-weight: var(--_strong);
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .words {
    flex: 1;
    min-inline-size: 0;
  }
  a[part='link'] {
    text-decoration: none;
  }
  a[part='link']:hover {
    text-decoration: underline;
  }
  /* The whole item can be clicked, and shows the focus. */
  li a[part='link']::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  li a[part='link']:focus-visible {
    outline: none;
  }
  li:has(a[part='link']:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .facts,
  li [part='specializations'] {
    font-size: 0.875em;
  }
  li [part='specializations'] {
    margin-block-start: 0.5em;
  }
  /* Dots are in the gaps between the facts. That before the first fact of a line is clipped. */
  .facts {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    overflow-x: clip;
    color: var(--_muted);
  }
  .facts:not(:has(*)) {
    display: none;
  }
  .facts > span {
    min-inline-size: 0;
  }
  .facts > span::before {
    content: '·';
    content: '·' / '';
    display: inline-block;
    inline-size: 0.625em;
    margin-inline-start: -0.625em;
  }
  .list {
    max-inline-size: 60em;
  }
  .list > li {
    display: flex;
    flex-direction: row;
    gap: 1em;
    align-items: center;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_hairline);
  }
  /* In rows, all logos and tiles have the same width, so that the names are aligned. */
  .list [part='logo'] {
    --_side: 2.25em;
    inline-size: calc(var(--_side) * 2);
    block-size: calc(var(--_side) * 1.3);
  }
  @container (inline-size < 26em) {
    .list [part='logo'] {
      --_side: 1.6em;
    }
  }
  /* Where no background is drawn. */
  @media print, (forced-colors: active) {
    .tile {
      border: 1px solid var(--_border);
    }
  }
`;
