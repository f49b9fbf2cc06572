import {css} from 'lit';

/** Styles of the sample host page: plain, or in the colours of a brand. */
export const pageStyles = css`
  :host {
    display: block;
    overflow: hidden;
  }
  .page {
    box-sizing: border-box;
    min-height: 24rem;
    padding: 1.5rem;
    font:
      1rem/1.5 Georgia,
      'Times New Roman',
      serif;
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
    font-family: system-ui, sans-serif;
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
  .bar,
  .line {
    background: currentColor;
    opacity: 0.12;
    border-radius: 0.25rem;
  }
  .bar {
    height: 1.75rem;
    inline-size: 40%;
  }
  .line {
    height: 0.625rem;
    margin-block: 0.75rem;
  }
  .line.short {
    inline-size: 62%;
  }
  .top {
    margin-block-end: 2rem;
  }
  .bottom {
    margin-block-start: 2rem;
  }
`;
