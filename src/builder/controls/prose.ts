import {html, nothing} from 'lit';

/** Renders a description from JSDoc. Text between backticks becomes code. */
export const prose = (text: string): unknown =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

/** Renders the help text below a control, which refers to it with `aria-describedby`. */
export const helpLine = (id: string, text: string): unknown =>
  text ? html`<p class="help" id=${`${id}-help`}>${prose(text)}</p>` : nothing;
