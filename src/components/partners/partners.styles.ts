import {css} from 'lit';
import {columnBands} from '../styles/column-bands.js';
import {columnStyles} from '../styles/columns.styles.js';

const partners = css`
  [part='list'] {
    display: grid;
  }
  li {
    position: relative;
    line-height: 1.4;
  }
  .wall {
    --_column: 18em;
    --_columns: 2;
    gap: var(--_gap);
    justify-content: start;
  }
  .wall.s1 {
    --_columns: 1;
  }
  .wall > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    place-items: center;
    min-block-size: 6em;
    padding: 0.75em;
  }
  .wall [part='logo'] {
    --_side: 3.5em;
    inline-size: 100%;
    max-inline-size: calc(var(--_side) * 3);
  }
  .wall .tile {
    max-inline-size: 14em;
    min-block-size: 100%;
    padding: 0.5em;
    block-size: auto;
    text-align: center;
    hyphens: auto;
  }
  .tile > p {
    max-inline-size: 100%;
  }
  @container (inline-size < 24em) {
    .wall {
      gap: 0.5em;
    }
    .wall > li {
      padding: 0.25em;
    }
    .wall .tile {
      font-size: 0.875em;
    }
  }
  .wall a {
    display: block;
    inline-size: 100%;
  }
  .wall :is(li, a) > [part='logo'] {
    margin-inline: auto;
  }
  /*
   * Logos have no colours until the pointer is over them. The grey has about the brightness of the colour, and the edge
   * keeps its contrast.
   */
  @media screen and (hover: hover) and (forced-colors: none) {
    .wall img {
      filter: grayscale(1) drop-shadow(0 0 1px var(--_muted)) drop-shadow(0 0 1px var(--_muted));
    }
    .wall li:is(:hover, :focus-within) img {
      filter: drop-shadow(0 0 1px var(--_muted)) drop-shadow(0 0 1px var(--_muted));
    }
  }
`;

export const partnersStyles = [
  columnStyles,
  partners,
  columnBands('.wall', '20em', '28em', '40em', '54em'),
];
