import {html, nothing} from 'lit';
import {helpLine} from './prose.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A group of radio buttons, for a few values. */
export const choices = (
  id: string,
  legend: string,
  help: string,
  options: readonly Choice[],
  value: string,
  choose: (value: string) => void,
): unknown => html`<fieldset class="field" aria-describedby=${help ? `${id}-help` : nothing}>
  <legend>${legend}</legend>
  <div class="segments">
    ${options.map(
      (option) => html`<label
        ><input
          type="radio"
          name=${id}
          .value=${option.value}
          .checked=${option.value === value}
          @change=${() => choose(option.value)}
        /><span>${option.label}</span></label
      >`,
    )}
  </div>
  ${helpLine(id, help)}
</fieldset>`;
