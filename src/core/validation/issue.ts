import {jsonPath, type Place, type Problem} from '../document/problem.js';
import {write, type Message} from './messages/messages.js';

/** How a problem is put right. */
export interface Cure {
  /** Whether the field's name or its value is meant; default the value. */
  readonly of?: 'name' | 'value';
  /** What to write in its place, as JSON. */
  readonly instead?: string;
  /** What to write before and behind it. */
  readonly around?: readonly [before: string, behind: string];
}

/** A problem whose message can be written in each language. */
export interface Issue extends Problem, Message, Cure {}

/** Takes what is found; what has no `id` keeps its English message. */
export type Tell = (issue: Problem | Issue) => void;

export const warning = (
  code: string,
  at: Place | undefined,
  message: Message,
  cure?: Cure,
): Issue => issueOf({code, level: 'warning', path: jsonPath(at)}, message, cure);

export const issueOf = (
  {code, level, path}: Omit<Problem, 'message'>,
  message: Message,
  cure: Cure = {},
): Issue => ({...{code, level, path, message: write(message, 'en')}, ...message, ...cure});
