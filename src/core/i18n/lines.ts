import type {Phrase} from './text.js';

/** The lines of a text, each trimmed; empty ones are left out. */
export const lines = (phrase: Phrase | undefined): Phrase[] =>
  (phrase?.text ?? '')
    .split(/[\n\r\u2028\u2029]/)
    .map((line) => ({...phrase, text: line.trim()}))
    .filter(({text}) => text);
