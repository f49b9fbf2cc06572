import {html, nothing} from 'lit';
import {append, move, put} from '../../core/editing/edit.js';
import {icon, type IconName} from '../controls/icon.js';
import {prose} from '../controls/prose.js';
import type {Field, List} from './field.js';
import type {FormContext} from './form-context.js';
import {labelAndHelp} from './labels.js';
import {partOfList} from './paste-part.js';
import {titleOf} from './title.js';
import {bindingAt, type FieldBinding} from './field-binding.js';

/** Renders a list whose items can be added, changed, moved and removed. */
export function listField(
  form: FormContext,
  field: List,
  binding: FieldBinding,
  id: string,
): unknown {
  const {label, help} = labelAndHelp(form, field);
  const {store} = form;
  const {value} = binding;
  if (value && !Array.isArray(value)) {
    // A new item would replace it.
    return html`<span class="label">${label}</span>
      <p class="help">${store.t('not-in-form')}</p>`;
  }
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  const part = partOfList(binding.path);
  return html`<div class="list" role="group" aria-labelledby=${`${id}-label`}>
    <span class="label" id=${`${id}-label`}>${label}</span>
    ${help ? html`<p class="help">${prose(help)}</p>` : nothing}
    ${
      items.length
        ? html`<ol>
          ${items.map((_, index) => renderItem(form, field, binding, items, index, id))}
        </ol>`
        : html`<p class="none">${store.t('none-yet')}</p>`
    }
    <button
      type="button"
      class="add"
      id=${`${id}-add`}
      @click=${() => {
        const itemId = `${id}-${items.length}`;
        form.toggle(itemId, true);
        const {path} = binding;
        const start = emptyItem(field.item);
        store.text = path ? append(store.text, path, start) : binding.set(store.text, [start]);
        store.announce(store.t('added', items.length + 1));
        form.focusFirst(`#${itemId} input`, `#${itemId} textarea`);
      }}
    >
      ${icon('add')} ${store.t('add')}<span class="unseen">: ${label}</span>
    </button>
    ${
      part
        ? html`<builder-paste
          .store=${store}
          .target=${part}
          .path=${binding.path}
          .listId=${id}
        ></builder-paste>`
        : nothing
    }
  </div>`;
}

function renderItem(
  form: FormContext,
  {item}: List,
  {path = []}: FieldBinding,
  items: readonly unknown[],
  index: number,
  list: string,
): unknown {
  const id = `${list}-${index}`;
  const {store} = form;
  const value = items[index];
  const binding = bindingAt(value, [...path, index]);
  const title = titleOf(value, item, form) || store.t('item', index + 1);
  const isOpen = form.isOpen(id);
  const moveTo = (to: number, button: string) => {
    if (to < 0 || to >= items.length) return;
    const [isOpenHere, isOpenThere] = [form.isOpen(id), form.isOpen(`${list}-${to}`)];
    store.text = move(store.text, path, index, to);
    form.toggle(`${list}-${to}`, isOpenHere);
    form.toggle(id, isOpenThere);
    store.announce(store.t('moved', title, to + 1, items.length));
    form.focusFirst(`#${list}-${to}-${button}`);
  };
  const remove = () => {
    for (let at = index; at < items.length; at++) {
      form.toggle(`${list}-${at}`, form.isOpen(`${list}-${at + 1}`));
    }
    store.change(put(store.text, [...path, index], undefined), store.t('removed', title));
    const next = Math.min(index, items.length - 2);
    form.focusFirst(`#${list}-${next}-toggle`, `#${list}-${next}-remove`, `#${list}-add`);
  };
  const action = (name: IconName, words: string, act: () => void, off = false) =>
    html`<button
      type="button"
      class="quiet"
      id=${`${id}-${name}`}
      aria-label=${`${words}: ${title}`}
      title=${words}
      aria-disabled=${off ? 'true' : nothing}
      @click=${act}
    >
      ${icon(name)}
    </button>`;
  const actions = html`<span class="actions">
    ${action('up', store.t('up'), () => moveTo(index - 1, 'up'), index === 0)}
    ${action('down', store.t('down'), () => moveTo(index + 1, 'down'), index === items.length - 1)}
    ${action('remove', store.t('remove'), remove)}
  </span>`;
  // Items that are a single value are not collapsible.
  if (item.kind !== 'group') {
    return html`<li id=${id} class="line">${form.renderField(item, binding, `${id}-value`)}${actions}</li>`;
  }
  return html`<li id=${id} class="item">
    <div class="head">
      <button
        type="button"
        class="title"
        id=${`${id}-toggle`}
        aria-expanded=${isOpen}
        @click=${() => form.toggle(id, !isOpen)}
      >
        ${title}
      </button>
      ${actions}
    </div>
    ${isOpen ? html`<div class="body">${form.renderFields(item, binding, id)}</div>` : nothing}
  </li>`;
}

/** The initial value of a new item: its required fields, empty. */
function emptyItem(item: Field): unknown {
  if (item.kind === 'number') return null;
  if (item.kind !== 'group' || item.shorthand) return '';
  const requiredFields = item.fields.filter(
    (field) => field.required && (field.kind !== 'number' || field.nullable),
  );
  return Object.fromEntries(requiredFields.map((field) => [field.key, emptyItem(field)]));
}
