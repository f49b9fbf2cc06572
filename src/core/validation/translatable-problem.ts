import {jsonPath, type DocumentPath, type Problem} from '../document/problem.js';
import {write, type Message} from './messages/messages.js';

/** The correction of a problem. */
export interface Correction {
  /** What the correction changes: the name of the field or its value. Default: the value. */
  readonly target?: 'name' | 'value';
  /** The text that replaces the name or the value, as JSON. */
  readonly instead?: string;
  /** The texts to add before and after the value. */
  readonly around?: readonly [before: string, behind: string];
}

/** A problem with a message that can be translated. */
export interface TranslatableProblem extends Problem, Message, Correction {}

/** Called with each problem. A problem without an `id` keeps its English message. */
export type TranslatableProblemListener = (problem: Problem | TranslatableProblem) => void;

/** Creates a problem with the level `warning`. */
export const createWarning = (
  code: string,
  path: DocumentPath | undefined,
  message: Message,
  correction?: Correction,
): TranslatableProblem =>
  createProblem({code, level: 'warning', path: jsonPath(path)}, message, correction);

/** Creates a problem with a message that can be translated. Its own message is in English. */
export const createProblem = (
  {code, level, path}: Omit<Problem, 'message'>,
  message: Message,
  correction: Correction = {},
): TranslatableProblem => ({
  ...{code, level, path, message: write(message, 'en')},
  ...message,
  ...correction,
});
