import {jsonPath, type Place, type Problem} from '../document/problem.js';
import {write, type Message} from './messages/messages.js';

/** The correction of a problem. */
export interface Cure {
  /** Whether the correction changes the name of the field or its value. Default: the value. */
  readonly of?: 'name' | 'value';
  /** The text that replaces the name or the value, as JSON. */
  readonly instead?: string;
  /** The texts to add before and after the value. */
  readonly around?: readonly [before: string, behind: string];
}

/** A problem with a message that can be translated. */
export interface Issue extends Problem, Message, Cure {}

/** Called with each problem. A problem without an `id` keeps its English message. */
export type Tell = (issue: Problem | Issue) => void;

/** Creates a problem with the level `warning`. */
export const warning = (
  code: string,
  at: Place | undefined,
  message: Message,
  correction?: Cure,
): Issue => issueOf({code, level: 'warning', path: jsonPath(at)}, message, correction);

/** Creates a problem with a message that can be translated. Its own message is in English. */
export const issueOf = (
  {code, level, path}: Omit<Problem, 'message'>,
  message: Message,
  correction: Cure = {},
): Issue => ({...{code, level, path, message: write(message, 'en')}, ...message, ...correction});
