import type {Edit, TextSpan} from '../json-text.js';
import type {MessageId, Values} from '../messages/messages.js';

/** A part of a text that JSON does not allow. */
export interface SyntaxProblem extends TextSpan {
  readonly id: MessageId;
  readonly values?: Values;
  /** Offset of another place in the message, such as the bracket that is not closed. */
  readonly related?: number;
  /** Edits that correct the problem; empty if the correction is not certain. */
  readonly edits: readonly Edit[];
}

/** Creates an edit that inserts a text at an offset. */
export const insert = (offset: number, text: string): Edit => ({offset, length: 0, text});

/** Creates an edit that replaces the text from `offset` to `end`, without the character at `end`. */
export const replace = (offset: number, end: number, text: string): Edit => ({
  offset,
  length: end - offset,
  text,
});
