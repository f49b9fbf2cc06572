import {css} from 'lit';

/** Styles of the sample host page: plain, or in the colours of a brand. */
export const pageStyles = css`
  :host {
    display: block;
    overflow: hidden;
  }
  .page {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    min-height: 40rem;
    font:
      1rem/1.5 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      sans-serif;
    background: #fff;
    color: #17202b;
    color-scheme: light;
  }
  .page.dark {
    background: #141b24;
    color: #e9eef4;
    color-scheme: dark;
  }
  .tinted {
    background: #f3efe6;
    font-family: Georgia, 'Times New Roman', serif;
  }
  .tinted.dark {
    background: #26221a;
  }
  .brand {
    background: #dff1ec;
    font-family: 'Trebuchet MS', Verdana, sans-serif;
  }
  .brand.dark {
    background: #0d3b38;
  }
  .busy {
    background: repeating-linear-gradient(45deg, #fff 0 1.5rem, #eef3fa 1.5rem 3rem);
    font-family: Verdana, sans-serif;
  }
  .busy.dark {
    background: repeating-linear-gradient(45deg, #141b24 0 1.5rem, #1d2835 1.5rem 3rem);
  }
  /* What is around the widget on a page: a header, a title with a text, a footer. */
  .top,
  .foot {
    display: flex;
    gap: 1.25rem;
    align-items: center;
    padding: 1rem 1.5rem;
    border: 0 solid color-mix(in srgb, currentColor 14%, transparent);
  }
  .top {
    border-block-end-width: 1px;
  }
  .foot {
    margin-block-start: auto;
    border-block-start-width: 1px;
    padding-block: 1.5rem;
  }
  .content {
    padding: 2rem 1.5rem;
  }
  .widget {
    margin-block: 2.5rem;
  }
  .mark,
  .site,
  .link,
  .title,
  .line {
    background: currentColor;
    opacity: 0.12;
    border-radius: 0.25rem;
  }
  .mark {
    flex: none;
    block-size: 1.75rem;
    inline-size: 1.75rem;
    border-radius: 50%;
    opacity: 0.3;
  }
  .site {
    block-size: 0.875rem;
    inline-size: 7rem;
    margin-inline: -0.5rem auto;
    opacity: 0.3;
  }
  .link {
    block-size: 0.625rem;
    inline-size: min(4rem, 10%);
  }
  .title {
    block-size: 1.75rem;
    inline-size: 55%;
    opacity: 0.22;
  }
  .line {
    block-size: 0.625rem;
    max-inline-size: 44rem;
    margin-block-start: 0.75rem;
  }
  .line.short {
    inline-size: 62%;
    max-inline-size: 27rem;
  }
`;
