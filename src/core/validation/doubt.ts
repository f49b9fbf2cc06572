import type {MessageId, Values} from './messages/messages.js';

/** What is doubtful about a text that the reader lets through, and the text to write instead. */
export interface Doubt {
  readonly id: MessageId;
  readonly values: Values;
  readonly instead?: string;
}

/** @param instead what to write, which the message names as `y` */
export const doubt = (id: MessageId, x: string, instead?: string): Doubt =>
  instead === undefined ? {id, values: {x}} : {id, values: {x, y: instead}, instead};

/** `undefined` where nothing is doubtful. */
export type StringCheck = (value: string) => Doubt | undefined;
