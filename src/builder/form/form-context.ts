import type {Field, Group} from './field.js';
import type {FieldBinding} from './field-binding.js';
import type {BuilderStore} from '../builder-store.js';

/** The context that all fields of a form share. */
export interface FormContext {
  readonly store: BuilderStore;
  /** Languages of the texts, the document's own first. */
  readonly languages: readonly string[];
  /** Ids of fields that are not in "More fields", because they had a value while it was closed. */
  readonly shown: Set<string>;
  /** Whether a list item is expanded, by its id. */
  isOpen(id: string): boolean;
  toggle(id: string, open: boolean): void;
  /** After the next update, focuses the first element that matches one of the selectors, tried in order. */
  focusFirst(...selectors: readonly string[]): void;
  /** Renders the control of a field. */
  renderField(field: Field, binding: FieldBinding, id: string): unknown;
  /** Renders the controls of a group's fields. */
  renderFields(group: Group, binding: FieldBinding, id: string): unknown;
}
