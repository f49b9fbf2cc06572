import {css} from 'lit';

/**
 * A strip of marks. The first has its own proportions; the boxes of the others are as large as it is, and what is in them is
 * fitted in. Marks are never recoloured: the ground is white on every page, in dark mode, with forced colours and on paper.
 */
export const marksStyles = css`
  .marks {
    display: flex;
    align-items: center;
    inline-size: fit-content;
    max-inline-size: 100%;
    /* Room for the marks until they come. */
    min-block-size: 4.5em;
    padding: 0.75em 1em;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: #fff;
    color: #000;
    color-scheme: light;
    forced-color-adjust: none;
    print-color-adjust: exact;
    break-inside: avoid;
  }
  .marks > div {
    display: grid;
    grid-template-columns: repeat(var(--_marks, 1), minmax(0, 1fr));
    grid-auto-rows: 1fr;
    gap: 0.75em 1.5em;
    min-inline-size: 0;
  }
  .m2 {
    --_marks: 2;
  }
  .m3 {
    --_marks: 3;
  }
  .m4 {
    --_marks: 4;
  }
  [part='mark'] {
    position: relative;
    align-self: stretch;
    min-inline-size: 0;
    line-height: 1.25;
  }
  [part='mark'] > img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  [part='mark']:first-child {
    align-self: center;
    justify-self: center;
  }
  [part='mark']:first-child > img {
    display: block;
    position: static;
    inline-size: auto;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: 3em;
  }
  .text {
    align-self: center;
    font-size: 0.8125em;
  }
  @container (inline-size < 26em) {
    .marks > div {
      column-gap: 1em;
    }
    .m3,
    .m4 {
      --_marks: 2;
    }
  }
`;
