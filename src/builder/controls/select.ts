import {html, nothing} from 'lit';
import type {Choice} from './choices.js';
import {helpLine} from './prose.js';

/** A select box, for many values. */
export const select = (
  id: string,
  label: string,
  help: string,
  options: readonly Choice[],
  value: string,
  choose: (value: string) => void,
): unknown => html`<div class="field">
  <label for=${id}>${label}</label>
  <select
    id=${id}
    aria-describedby=${help ? `${id}-help` : nothing}
    @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value)}
  >
    ${options.map(
      (option) =>
        html`<option value=${option.value} .selected=${option.value === value}>
          ${option.label}
        </option>`,
    )}
  </select>
  ${helpLine(id, help)}
</div>`;
