import type {Edit, Span} from '../json-text.js';
import type {MessageId, Values} from '../messages/messages.js';

/** Something in a text that JSON does not allow. */
export interface SyntaxFault extends Span {
  readonly id: MessageId;
  readonly values?: Values;
  /** Offset of something else that the message speaks of, such as the bracket that is not closed. */
  readonly related?: number;
  /** What puts it right; empty where it is not certain what was meant. */
  readonly edits: readonly Edit[];
}

export const insert = (offset: number, text: string): Edit => ({offset, length: 0, text});

export const replace = (offset: number, end: number, text: string): Edit => ({
  offset,
  length: end - offset,
  text,
});
