import {html, nothing} from 'lit';

/** A description as it stands in JSDoc: what is between backticks is code. */
export const prose = (text: string): unknown =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

/** The help below a control; the control names it by this id. */
export const helpLine = (id: string, text: string): unknown =>
  text ? html`<p class="help" id=${`${id}-help`}>${prose(text)}</p>` : nothing;
