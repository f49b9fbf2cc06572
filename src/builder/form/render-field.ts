import {html, nothing} from 'lit';
import {isLanguageMap} from '../../core/document/document-languages.js';
import {prose} from '../controls/prose.js';
import type {Field, Group} from './field.js';
import type {FormContext} from './form-context.js';
import {listField} from './list-field.js';
import {labelAndHelp} from './labels.js';
import {plainField} from './plain-fields.js';
import {textField} from './text-field.js';
import {isExpandedForm, bindingIn, type FieldBinding} from './field-binding.js';

/** Renders the control of a field. */
export function renderField(
  form: FormContext,
  field: Field,
  binding: FieldBinding,
  id: string,
): unknown {
  switch (field.kind) {
    case 'text':
      return textField(form, field, binding, id);
    case 'list':
      return listField(form, field, binding, id);
    case 'group':
      return groupField(form, field, binding, id);
    default:
      return plainField(form, field, binding, id);
  }
}

function groupField(form: FormContext, group: Group, binding: FieldBinding, id: string): unknown {
  const {label, help} = labelAndHelp(form, group);
  return html`<fieldset class="group">
    <legend>${label}</legend>
    ${help ? html`<p class="help">${prose(help)}</p>` : nothing}
    ${renderFields(form, group, binding, id)}
  </fieldset>`;
}

/** Renders the fields of a group. Fields that are neither primary nor filled in are in "More fields". */
export function renderFields(
  form: FormContext,
  group: Group,
  binding: FieldBinding,
  id: string,
): unknown {
  const {value} = binding;
  const isPlain = typeof value === 'string' || isLanguageMap(value);
  if (group.plain && isPlain && !isExpandedForm(group, value)) {
    return renderField(form, group.plain, binding, id);
  }
  // A value in one of the fields would replace it.
  if (value && !group.shorthand && !isExpandedForm(group, value)) {
    return html`<p class="help">${form.store.t('not-in-form')}</p>`;
  }
  const bindings = group.fields.map((field) => ({
    field,
    binding: bindingIn(group, binding, field.key),
  }));
  const open = form.isOpen(`${id}-more`);
  // A field that is being edited does not move, or the focus would be in another one.
  const isShown = ({field, binding: {value: own}}: (typeof bindings)[number]) => {
    const fieldId = `${id}-${field.key}`;
    if (own !== undefined && !open) form.shown.add(fieldId);
    return field.primary || field.key === group.shorthand || form.shown.has(fieldId);
  };
  const render = ({field, binding: own}: (typeof bindings)[number]) =>
    renderField(form, field, own, `${id}-${field.key}`);
  const more = bindings.filter((each) => !isShown(each));
  return html`${bindings.filter(isShown).map(render)}
  ${
    more.length
      ? html`<details
        class="more"
        ?open=${open}
        @toggle=${(event: Event) =>
          form.toggle(`${id}-more`, (event.currentTarget as HTMLDetailsElement).open)}
      >
        <summary>${form.store.t('more-fields')}</summary>
        ${open ? more.map(render) : nothing}
      </details>`
      : nothing
  }`;
}
