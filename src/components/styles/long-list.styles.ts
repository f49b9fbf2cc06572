import {css} from 'lit';

/** Styles of lists that show only some items at first. */
export const longListStyles = css`
  [part='show-more'] {
    margin-block-start: var(--_gap);
  }
  @container (inline-size < 22.5em) {
    [part='show-more'] {
      inline-size: 100%;
    }
  }
  /* Items of a long list that are out of view are not laid out or painted. Search and screen readers still find them. */
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
