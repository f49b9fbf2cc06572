import {css} from 'lit';

export const directionsStyles = css`
  ul,
  ol {
    counter-reset: direction;
  }
  li {
    counter-increment: direction;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 1em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_hairline);
    line-height: 1.5;
    text-wrap: pretty;
  }
  /* An arrow in the direction of the text. */
  ul li::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-start: 0.45em;
    border: solid var(--_accent);
    border-width: 0.1875em 0.1875em 0 0;
    transform: rotate(45deg);
  }
  ul li:dir(rtl)::before {
    transform: rotate(-45deg) scaleX(-1);
  }
  ol li::before {
    content: counter(direction);
    min-inline-size: 1.25em;
    color: var(--_accent-text);
    font-weight: var(--_strong);
    font-size: 1.25em;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  li > div {
    max-inline-size: 46em;
  }
  [part='name']:only-child {
    font-weight: inherit;
  }
  [part='description'] {
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  /* Two columns, because lines of the full width would be too long to read. */
  @container (inline-size >= 60em) {
    ul,
    ol {
      columns: 2;
      column-gap: 2.5em;
    }
  }
  @media (forced-colors: active) {
    li::before {
      border-color: CanvasText;
    }
  }
`;
