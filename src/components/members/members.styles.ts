import {css} from 'lit';
import {columnBands} from '../styles/column-bands.js';
import {columnStyles} from '../styles/columns.styles.js';
import {chipStyles} from './chips.styles.js';
import {tableStyles} from './table.styles.js';

const list = css`
  ul[part='list'] {
    display: grid;
  }
  .cards {
    gap: var(--_gap);
  }
  li {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    line-height: 1.4;
  }
  .cards > li {
    padding: var(--_pad);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .cards [part='logo'] {
    place-items: center start;
  }
  .cards [part='logo'].tile {
    inline-size: calc(var(--_side) * 1.5);
    place-items: center;
  }
  .description {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .long > :is(li, tr) {
    contain-intrinsic-block-size: auto 11em;
  }
  .list.long > li {
    contain-intrinsic-block-size: auto 5.5em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 2.75em;
    margin-block-end: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .save,
  .clear {
    padding-inline: 0;
    border: 0;
    text-decoration: underline 1px var(--_underline);
    text-underline-offset: 0.2em;
  }
  .save:hover,
  .clear:hover {
    text-decoration-color: var(--_accent);
  }
`;

export const membersStyles = [
  columnStyles,
  list,
  chipStyles,
  tableStyles,
  columnBands('.cards', '30em', '44em', '60em', '60em'),
];
