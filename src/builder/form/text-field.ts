import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {editText, textIn, whyReadOnly, withText, languageName} from '../document/texts.js';
import {helpLine} from '../controls/prose.js';
import type {Field} from './field.js';
import type {FormContext} from './form-context.js';
import {labelAndHelp} from './labels.js';
import type {FieldBinding} from './field-binding.js';

type TextField = Extract<Field, {kind: 'text'}>;

/** Renders the controls of a text, one per language. */
export function textField(
  form: FormContext,
  field: TextField,
  binding: FieldBinding,
  id: string,
): unknown {
  const {label, help} = labelAndHelp(form, field);
  const {languages} = form;
  const [defaultLanguage = 'en'] = languages;
  if (languages.length === 1) {
    return html`<div class="field">
      <label for=${whyReadOnly(binding.value, defaultLanguage) ? nothing : id}>${label}</label>
      ${control(form, field, binding, id, defaultLanguage)} ${helpLine(id, help)}
    </div>`;
  }
  return html`<div class="field" role="group" aria-labelledby=${`${id}-label`}>
    <span class="label" id=${`${id}-label`}>${label}</span>
    ${languages.map((language, index) => {
      const controlId = index ? `${id}-${language}` : id;
      return html`<div class="translation">
        <label for=${whyReadOnly(binding.value, language) ? nothing : controlId} title=${languageName(language, form.store.language)}
          ><span aria-hidden="true">${language}</span
          ><span class="unseen">${label}: ${languageName(language, form.store.language)}</span></label
        >
        ${control(form, field, binding, controlId, language)}
      </div>`;
    })}
    ${helpLine(id, help)}
  </div>`;
}

function control(
  {store, languages}: FormContext,
  field: TextField,
  binding: FieldBinding,
  id: string,
  language: string,
): unknown {
  const [defaultLanguage = 'en'] = languages;
  const {value, path} = binding;
  const readOnly = whyReadOnly(value, language);
  if (readOnly) return html`<p class="help">${store.t(readOnly)}</p>`;
  const text = textIn(value, language, defaultLanguage);
  const change = (event: Event) => {
    const newText = (event.currentTarget as HTMLInputElement).value;
    const inPlace = path && editText(store.text, path, value, language, newText);
    const next =
      withText(value, language, newText, defaultLanguage) ?? (field.required ? '' : undefined);
    store.text = inPlace ?? binding.set(store.text, next);
  };
  const hint = Object.hasOwn(field.examples, language) ? field.examples[language] : '';
  return field.long
    ? html`<textarea
        id=${id}
        lang=${language}
        rows="3"
        placeholder=${hint || nothing}
        ?required=${field.required && language === defaultLanguage}
        .value=${live(text)}
        @input=${change}
      ></textarea>`
    : html`<input
        id=${id}
        lang=${language}
        type="text"
        autocomplete="off"
        placeholder=${hint || nothing}
        ?required=${field.required && language === defaultLanguage}
        .value=${live(text)}
        @input=${change}
      />`;
}
