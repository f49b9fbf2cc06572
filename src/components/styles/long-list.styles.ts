import {css} from 'lit';

/** Lists of which not all is shown at first. */
export const longListStyles = css`
  [part='show-more'] {
    margin-block-start: var(--_gap);
  }
  /* What is out of sight of a long list is neither laid out nor painted; it can be found and read all the same. */
  .long > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5.5em;
  }
  @media print {
    .long > li {
      content-visibility: visible;
    }
    [part='show-more'] {
      display: none;
    }
  }
`;
