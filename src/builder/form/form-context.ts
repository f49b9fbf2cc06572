import type {Desk} from '../desk.js';

/** What all the fields of a form share. */
export interface FormContext {
  readonly desk: Desk;
  /** Languages that texts can be written in, the document's own first. */
  readonly languages: readonly string[];
  /** Whether an item of a list is unfolded, by its id. */
  isOpen(id: string): boolean;
  toggle(id: string, open: boolean): void;
  /** Puts the focus into the first thing that is found in the page once it is drawn anew. */
  focusFirst(...selectors: readonly string[]): void;
}
