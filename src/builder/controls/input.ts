import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {helpLine} from './prose.js';

export interface InputOptions {
  readonly help?: string;
  readonly type?: 'text' | 'number' | 'url';
  readonly placeholder?: string;
  readonly min?: number;
  readonly list?: readonly string[];
  /** Whether the value is code or a technical text. */
  readonly code?: boolean;
}

/** A text field of one line. */
export const input = (
  id: string,
  label: string,
  value: string,
  change: (value: string) => void,
  {help = '', type = 'text', placeholder = '', min, list, code = false}: InputOptions = {},
): unknown => html`<div class="field">
  <label for=${id}>${label}</label>
  <input
    id=${id}
    class=${code ? 'code' : nothing}
    type=${type}
    min=${min ?? nothing}
    step=${type === 'number' ? 'any' : nothing}
    placeholder=${placeholder || nothing}
    autocomplete="off"
    spellcheck=${code ? 'false' : nothing}
    list=${list ? `${id}-list` : nothing}
    aria-describedby=${help ? `${id}-help` : nothing}
    .value=${live(value)}
    @input=${(event: Event) => {
      const {value: typed, validity} = event.currentTarget as HTMLInputElement;
      if (!validity.badInput) change(typed);
    }}
  />
  ${
    list
      ? html`<datalist id=${`${id}-list`}>
        ${list.map((each) => html`<option value=${each}></option>`)}
      </datalist>`
      : nothing
  }
  ${helpLine(id, help)}
</div>`;
