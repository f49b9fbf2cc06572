import {css} from 'lit';
import {bands, columnBands} from '../styles/column-bands.js';
import {columnStyles} from '../styles/columns.styles.js';

const board = css`
  ul {
    display: grid;
    gap: 0 1.5em;
    justify-content: start;
  }
  [part='group'] {
    font-size: 1.125em;
  }
  ul + [part='group'] {
    margin-block-start: 2.5em;
  }
  li {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    align-items: center;
    align-content: start;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_hairline);
  }
  /* If an item has three lines or more, portraits are aligned to the top, so that the names in a row are on one line. */
  .tall li {
    align-items: start;
  }
  .portrait {
    container-type: inline-size;
    display: grid;
    place-items: center;
    inline-size: 3.5em;
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: var(--cluster-photo-radius, 50%);
    background: var(--_tint);
    color: var(--_accent-text);
    line-height: 1;
  }
  .portrait > span {
    font-size: 32cqi;
    font-weight: var(--_strong);
    letter-spacing: -0.02em;
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
  [part='name'] a {
    text-decoration: none;
  }
  /* The link covers the whole card, and the card shows the focus. */
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
    gap: 0.25em 1em;
    align-items: center;
    inline-size: fit-content;
    margin-block-start: 0.25em;
    overflow-wrap: anywhere;
  }
  [part='affiliation'] a {
    position: relative;
  }
  /* At least 24 px high: WCAG 2.5.8. */
  [part='affiliation'] a,
  .contact a {
    padding-block: max(0.2em, 12px - 0.575em);
  }
  .contact svg {
    display: none;
    inline-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media screen {
    .grid .contact {
      column-gap: 0.5em;
      margin-block-start: 0.5em;
    }
    .grid .contact a {
      display: grid;
      place-items: center;
      inline-size: 2.6em;
      aspect-ratio: 1;
      padding: 0;
      border: 1px solid var(--_border);
      border-radius: 50%;
      color: var(--_accent-text);
    }
    .grid .contact a:hover {
      border-color: currentColor;
    }
    .grid .contact svg {
      display: block;
    }
    .grid .contact bdi {
      display: none;
    }
  }
  .list {
    max-inline-size: 60em;
    grid-template-columns: minmax(0, 1fr);
  }
  @container (inline-size >= 44em) {
    .list .words {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 1.5em;
    }
    .list p {
      grid-column: 2;
    }
    .list [part='name'] {
      grid-area: 1 / 1 / span 3;
    }
  }
  .rows {
    --_column: 28em;
  }
  .photos:only-of-type > :only-child .portrait {
    inline-size: 6em;
  }
  @media (prefers-reduced-motion: no-preference) {
    img {
      transition: scale 0.15s;
    }
    li:has([part='name'] a:hover) img {
      scale: 1.02;
    }
  }
`;

const photoWidths = ['22.5em', '30em', '44em', '54em'];

/** Portraits above the text, at widths where the last row has more than one person. */
const photos = bands(photoWidths, (letter) => {
  const list = `.photos:not(.${letter}1)`;
  return `@media screen{${list}{gap:1.5em 1em;--_column:var(--_photo-max)}${list} li{grid-template-columns:minmax(0,1fr);gap:.75em;padding:0;border:0}${list} .portrait{inline-size:100%;border-radius:var(--_photo-radius)}}`;
});

const media = css`
  /* Lists that keep the row layout at this width. */
  @container (36em <= inline-size < 44em) {
    .photos.m1 {
      --_columns: 2;
    }
  }
  @container (44em <= inline-size < 54em) {
    .photos.l1 {
      --_columns: 2;
    }
  }
  /* In print, all people are in close rows with up to three columns. */
  @media print {
    li {
      padding-block: 0.5em;
    }
    .portrait {
      inline-size: 3em;
    }
    @container (inline-size >= 30em) {
      ul.grid:is(.m1, .m2) {
        --_columns: 2;
      }
      ul.grid.m3 {
        --_columns: 3;
      }
    }
  }
  /* Modes without backgrounds. */
  @media print, (forced-colors: active) {
    .portrait {
      border: 1px solid var(--_border);
    }
  }
`;

export const boardStyles = [
  columnStyles,
  board,
  columnBands('.rows', '30em', '44em', '62em', '84em'),
  columnBands('.photos', ...photoWidths),
  photos,
  media,
];
