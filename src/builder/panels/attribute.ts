import type {AttributeMetadata} from '../metadata.js';
import {checkbox} from '../controls/checkbox.js';
import {choices} from '../controls/choices.js';
import {input} from '../controls/input.js';
import type {BuilderStore} from '../builder-store.js';
import {setOrDelete} from '../options/set-or-delete.js';
import {helpIn, labelIn} from '../messages/messages.js';

/** Renders the control of an attribute according to the manifest. */
export function attributeControl(store: BuilderStore, attribute: AttributeMetadata): unknown {
  const {name, type, values} = attribute;
  const {options, language} = store;
  const id = `attribute-${name}`;
  const textId = `attribute.${store.widget.name}.${name}`;
  const label = labelIn(language, textId);
  const help = helpIn(language, textId, attribute.description);
  const value = options.attributes[name];
  const set = (next: string | boolean) => setAttribute(store, name, next, attribute.default);
  if (type === 'boolean') return checkbox(id, label, help, value === true, set);
  if (values.length) {
    const unset = attribute.default === undefined ? [{value: '', label: store.t('as-page')}] : [];
    const allowed = values.map((each) => ({
      value: each,
      label: labelIn(language, `value.${name}.${each}`),
    }));
    const selected = String(value ?? attribute.default ?? '');
    return choices(id, label, help, [...unset, ...allowed], selected, set);
  }
  return input(id, label, String(value ?? ''), set, {
    help,
    type: type === 'number' ? 'number' : 'text',
    placeholder: attribute.default ?? '',
    ...(type === 'number' ? {min: 0} : {}),
  });
}

/** Sets an attribute. Leaves out a value that is equal to the default. */
function setAttribute(
  store: BuilderStore,
  name: string,
  value: string | boolean,
  byDefault: string | undefined,
): void {
  const isDefault = value === false || value === '' || value === byDefault;
  const attributes = setOrDelete(store.options.attributes, name, isDefault ? undefined : value);
  store.options = {...store.options, attributes};
}
