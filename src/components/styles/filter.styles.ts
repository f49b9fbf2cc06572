import {css} from 'lit';

/** The field above a list that narrows it. */
export const filterStyles = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.25em 1em;
    margin-block-end: var(--_gap);
  }
  label {
    flex: 0 1 22em;
    font-size: 0.875em;
    line-height: 1.4;
  }
  input {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    margin-block-start: 0.25em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: max(1rem, 1em);
  }
  @media print {
    .filter {
      display: none;
    }
  }
`;
