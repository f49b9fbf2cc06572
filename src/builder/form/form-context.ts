import type {Field, Group} from './field.js';
import type {Slot} from './value.js';
import type {BuilderStore} from '../builder-store.js';

/** What all the fields of a form share. */
export interface FormContext {
  readonly store: BuilderStore;
  /** Languages that texts can be written in, the document's own first. */
  readonly languages: readonly string[];
  /** Whether an item of a list is unfolded, by its id. */
  isOpen(id: string): boolean;
  toggle(id: string, open: boolean): void;
  /** Puts the focus into the first thing that is found in the page once it is drawn anew. */
  focusFirst(...selectors: readonly string[]): void;
  /** The control for a place of the document. */
  renderField(field: Field, slot: Slot, id: string): unknown;
  /** The controls for the fields of a group. */
  renderFields(group: Group, slot: Slot, id: string): unknown;
}
