import {css} from 'lit';

/** Styles of descriptions in `<details>`. */
export const detailsStyles = css`
  summary {
    /* A larger touch target without extra line height. */
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
    /* With a total width of 0, it never wraps to a line of its own. */
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
