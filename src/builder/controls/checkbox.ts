import {html, nothing} from 'lit';
import {helpLine} from './prose.js';

export const checkbox = (
  id: string,
  label: string,
  help: string,
  checked: boolean,
  change: (checked: boolean) => void,
): unknown => html`<div class="field check">
  <label
    ><input
      id=${id}
      type="checkbox"
      aria-describedby=${help ? `${id}-help` : nothing}
      .checked=${checked}
      @change=${(event: Event) => change((event.currentTarget as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >
  ${helpLine(id, help)}
</div>`;
