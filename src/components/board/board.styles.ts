import {css} from 'lit';

export const boardStyles = css`
  ul {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(var(--_columns, 1), minmax(0, 1fr));
  }
  [part='group'] {
    font-size: 1.125em;
  }
  ul + [part='group'] {
    margin-block-start: calc(var(--_gap) * 1.75);
  }
  li {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.875em;
    align-items: center;
    padding: 0.875em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  li:has([part='name'] a:hover) {
    border-color: var(--_accent);
  }
  .portrait {
    display: grid;
    place-items: center;
    inline-size: 3.5em;
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
    line-height: 1;
    font-weight: 700;
    letter-spacing: 0.02em;
  }
  [part='initials'] {
    box-shadow: inset 0 -0.1875em var(--_accent);
  }
  .portrait svg {
    inline-size: 60%;
    fill: currentColor;
    opacity: 0.55;
  }
  img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    font-size: 0;
  }
  .words {
    min-inline-size: 0;
    line-height: 1.35;
  }
  [part='name'] {
    font-weight: 700;
  }
  [part='name'] a {
    text-decoration: none;
  }
  /* The whole card can be clicked, and shows the focus. */
  [part='name'] a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  [part='name'] a:focus-visible {
    outline: none;
  }
  li:has([part='name'] a:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  [part='name'] a:hover {
    text-decoration: underline;
  }
  [part='role'],
  [part='affiliation'],
  .contact {
    font-size: 0.875em;
  }
  [part='affiliation'] {
    color: var(--_muted);
  }
  .contact {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    inline-size: fit-content;
    margin-block-start: 0.25em;
  }
  .contact a {
    padding-block: 0.2em;
    overflow-wrap: anywhere;
  }

  @container (inline-size >= 30em) {
    .grid {
      --_columns: 2;
    }
    .grid.plain li:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }

  /* Cards with photos stand: the picture above, as wide as the card. */
  @container (inline-size >= 22.5em) {
    .grid.photos {
      --_columns: 2;
    }
    .grid.photos li {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      padding: 0 0 1em;
      overflow: hidden;
    }
    .grid.photos .portrait {
      inline-size: 100%;
      border-radius: 0;
      font-size: 2.5em;
    }
    .grid.photos .words {
      padding-inline: 0.875em;
    }
  }
  @container (inline-size >= 34em) {
    .grid.photos.m3 {
      --_columns: 3;
    }
  }
  @container (inline-size >= 44em) {
    .grid.plain li:last-child:nth-child(odd) {
      grid-column: auto;
    }
    .grid.m3 {
      --_columns: 3;
    }
    .list .words {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2em;
    }
    .list p {
      grid-column: 2;
    }
    .list [part='name'] {
      grid-area: 1 / 1 / span 3;
    }
  }
  @container (inline-size >= 62em) {
    .grid.l2 {
      --_columns: 2;
    }
    .grid.l3 {
      --_columns: 3;
    }
    .grid.l4 {
      --_columns: 4;
    }
  }
  @container (inline-size >= 84em) {
    .grid.x5 {
      --_columns: 5;
    }
  }
  .list {
    gap: 0;
  }
  .list li {
    border-width: 0 0 1px;
    border-radius: 0;
    padding-inline: 0;
  }

  /* Paper is narrower than the screen, and nine are three rows of three on it. */
  @media print {
    @container (30em <= inline-size < 62em) {
      .grid.m3 {
        --_columns: 3;
      }
      .grid.plain.m3 li:last-child:nth-child(odd) {
        grid-column: auto;
      }
    }
  }
  /* Where no background is drawn. */
  @media print, (forced-colors: active) {
    .portrait {
      border: 1px solid var(--_border);
    }
  }
`;
