import {css} from 'lit';

/** Descriptions that are folded away. */
export const detailsStyles = css`
  summary {
    /* Larger than its line, for fingers, and no higher than a line without a description. */
    margin-block: -0.25em;
    padding-block: 0.25em;
    padding-inline-end: 1em;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    text-decoration: underline var(--_accent);
    text-underline-offset: 0.2em;
  }
  summary::after {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    /* Without width of its own it never stands alone in a line. */
    margin-inline: 0.6em -1em;
    border: solid var(--_accent);
    border-width: 0 0.15em 0.15em 0;
    vertical-align: 0.2em;
    transform: rotate(45deg);
  }
  [open] > summary::after {
    transform: rotate(-135deg);
    vertical-align: 0;
  }
  @media print {
    summary::after {
      display: none;
    }
  }
`;
