import {css} from 'lit';

export const profileStyles = css`
  [part='heading'] {
    margin-block-end: 0.75em;
    font-size: clamp(1.75em, 1.375em + 2cqi, 2.5em);
    line-height: 1.1;
    letter-spacing: -0.02em;
  }
  .sections {
    display: grid;
    gap: 2.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  [part='section'] {
    --_section-heading: 1.5em;
    /* Room for a header of the page that stays at the top. */
    scroll-margin-block-start: 4em;
    /* The profile paints the surface. Painting a translucent surface twice would be visible. */
    background: none;
  }
  [part='section']:not(:first-child) {
    padding-block-start: 2.5em;
    border-block-start: 1px solid var(--_hairline);
  }
  /* The profile's own source line applies to all sections. */
  :host([show-source]) #contact::part(source) {
    display: none;
  }
  nav {
    display: none;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  nav p {
    margin-block-end: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: var(--_strong);
  }
  nav a {
    display: block;
    padding: 0.5em 0 0.5em 0.75em;
    border-inline-start: 2px solid var(--_hairline);
    text-decoration: none;
  }
  nav a:hover {
    border-color: var(--_accent);
    text-decoration: underline;
  }
  nav [aria-current] {
    border-color: var(--_accent);
    font-weight: var(--_strong);
  }
  @media print {
    /* Not a grid, in which Chromium draws a section over the end of the section before it if that moved to the next page. */
    .sections {
      display: block;
    }
    /* At the edge of a page, a line would not separate anything. */
    [part='section']:not(:first-child) {
      margin-block-start: 1.5em;
      padding: 0;
      border: 0;
    }
  }
  @media screen {
    @container (inline-size >= 60em) {
      .layout {
        display: grid;
        grid-template-columns: 13em minmax(0, 1fr);
        gap: calc(var(--_gap) * 3);
      }
      nav {
        display: block;
        position: sticky;
        inset-block-start: 1em;
        align-self: start;
        max-block-size: calc(100vh - 2em);
        overflow: auto;
      }
      section > [part='source'] {
        margin-inline-start: calc((13em + var(--_gap) * 3) / 0.875);
      }
    }
  }
`;
