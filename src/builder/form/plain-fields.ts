import {html, nothing} from 'lit';
import {textOfValue} from '../document/texts.js';
import {live} from 'lit/directives/live.js';
import {select} from '../controls/select.js';
import {helpLine} from '../controls/prose.js';
import {labelIn} from '../messages/messages.js';
import type {Field} from './field.js';
import type {FormContext} from './form-context.js';
import {labelAndHelp} from './labels.js';
import type {FieldBinding} from './field-binding.js';

/** Renders the control of a value that is the same in every language. */
export function plainField(
  form: FormContext,
  field: Field,
  binding: FieldBinding,
  id: string,
): unknown {
  const {store} = form;
  const {label, help} = labelAndHelp(form, field);
  const set = (value: unknown) => {
    store.text = binding.set(store.text, value);
  };
  const {value} = binding;
  if (typeof value === 'object' && value !== null) {
    return html`<div class="field">
      <span class="label">${label}</span>
      <p class="help">${store.t('not-in-form')}</p>
    </div>`;
  }
  if (field.kind === 'choice') {
    const values = [
      ...new Set([...field.choices, ...(value === undefined ? [] : [textOfValue(value)])]),
    ];
    const options = values.map((each) => ({
      value: each,
      label: labelIn(store.language, `value.${field.key}.${each}`),
    }));
    return select(
      id,
      label,
      help,
      [{value: '', label: store.t('not-stated')}, ...options],
      textOfValue(value),
      (selected) => set(selected || undefined),
    );
  }
  const empty = field.kind === 'number' && field.nullable ? null : field.required ? '' : undefined;
  const read = (typed: string): unknown => {
    if (!typed) return field.kind === 'number' && !field.nullable ? undefined : empty;
    return field.kind === 'number' ? Number(typed) : typed;
  };
  const textValue = textOfValue(value);
  const change = (event: Event) => {
    const {value: typed, validity} = event.currentTarget as HTMLInputElement;
    if (!validity.badInput) set(read(typed));
  };
  const isNumber = field.kind === 'number';
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${isNumber ? 'number' : 'text'}
      step=${isNumber ? 'any' : nothing}
      inputmode=${field.kind === 'day' ? 'numeric' : nothing}
      autocomplete="off"
      placeholder=${field.example || nothing}
      aria-describedby=${help || field.kind === 'day' ? `${id}-help` : nothing}
      ?required=${field.required && !(isNumber && field.nullable)}
      .value=${live(textValue)}
      @input=${isNumber ? nothing : change}
      @change=${isNumber ? change : nothing}
    />
    ${helpLine(id, help || (field.kind === 'day' ? store.t('day-help') : ''))}
  </div>`;
}
