import type {MessageId, Values} from './messages/messages.js';
import type {Correction} from './translatable-problem.js';

/** A warning about a string that the reader accepts, and the string to write instead. */
export interface StringWarning {
  readonly id: MessageId;
  readonly values: Values;
  readonly instead?: string;
}

/** @param instead the string to write, which is `y` in the message */
export const stringWarning = (id: MessageId, x: string, instead?: string): StringWarning =>
  instead === undefined ? {id, values: {x}} : {id, values: {x, y: instead}, instead};

/** Returns a warning, or `undefined` if the string is correct. */
export type StringCheck = (value: string) => StringWarning | undefined;

/** The correction of a warning: the string to write instead, as JSON. */
export const correctionOf = ({instead}: StringWarning): Correction =>
  instead === undefined ? {} : {instead: JSON.stringify(instead)};
