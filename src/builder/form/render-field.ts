import {html, nothing} from 'lit';
import {isMap} from '../../core/document/document-languages.js';
import {prose} from '../controls/prose.js';
import type {Field, Group} from './field.js';
import type {FormContext} from './form-context.js';
import {listField} from './list-field.js';
import {labelAndHelp} from './labels.js';
import {plainField} from './plain-fields.js';
import {textField} from './text-field.js';
import {isWrittenInFull, slotIn, type Slot} from './value.js';

/** Renders the control of a field. */
export function renderField(form: FormContext, field: Field, slot: Slot, id: string): unknown {
  switch (field.kind) {
    case 'text':
      return textField(form, field, slot, id);
    case 'list':
      return listField(form, field, slot, id);
    case 'group':
      return groupField(form, field, slot, id);
    default:
      return plainField(form, field, slot, id);
  }
}

function groupField(form: FormContext, group: Group, slot: Slot, id: string): unknown {
  const {label, help} = labelAndHelp(form, group);
  return html`<fieldset class="group">
    <legend>${label}</legend>
    ${help ? html`<p class="help">${prose(help)}</p>` : nothing}
    ${renderFields(form, group, slot, id)}
  </fieldset>`;
}

/** Renders the fields of a group. Fields that are neither primary nor filled in are collapsed. */
export function renderFields(form: FormContext, group: Group, slot: Slot, id: string): unknown {
  const {value} = slot;
  const isPlain = typeof value === 'string' || isMap(value);
  if (group.plain && isPlain && !isWrittenInFull(group, value)) {
    return renderField(form, group.plain, slot, id);
  }
  const slots = group.fields.map((field) => ({field, slot: slotIn(group, slot, field.key)}));
  const isShown = ({field, slot: {value: own}}: (typeof slots)[number]) =>
    field.primary || field.key === group.shorthand || own !== undefined;
  const render = ({field, slot: own}: (typeof slots)[number]) =>
    renderField(form, field, own, `${id}-${field.key}`);
  const more = slots.filter((each) => !isShown(each));
  const open = form.isOpen(`${id}-more`);
  return html`${slots.filter(isShown).map(render)}
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
