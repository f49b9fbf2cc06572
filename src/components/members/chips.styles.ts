import {css} from 'lit';

/** The buttons below the field that filters the members. */
export const chipStyles = css`
  .filter {
    flex-direction: column;
    align-items: stretch;
    gap: 0.75em;
    margin-block-end: 1em;
  }
  label {
    flex: none;
    max-inline-size: 32em;
  }
  .choices {
    font-size: 0.875em;
  }
  .choices .label {
    display: block;
    margin-block-end: 0.25em;
  }
  .buttons,
  details {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .choice {
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    border-radius: 1.4em;
    font-weight: 400;
    text-align: start;
  }
  .choice[aria-pressed='true'] {
    border-color: var(--_accent-text);
    background: var(--_tint);
    color: var(--_accent-text);
    font-weight: var(--_strong);
  }
  .clear {
    align-self: start;
    font-size: 0.875em;
  }
  details {
    display: contents;
  }
  summary {
    align-self: center;
    margin-block: 0;
    padding-block: 0.5em;
  }
  @media (forced-colors: active) {
    .choice[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
