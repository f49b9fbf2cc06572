import {html, nothing} from 'lit';
import {helpLine} from './prose.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Name of the line that the value is in, if the values are in several lines. */
  readonly group?: string;
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
  ${[...new Set(options.map(({group}) => group))].map(
    (name) => html`${name ? html`<p class="caption">${name}</p>` : nothing}
      <div class="segments">
        ${options
          .filter(({group}) => group === name)
          .map(
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
      </div>`,
  )}
  ${helpLine(id, help)}
</fieldset>`;
