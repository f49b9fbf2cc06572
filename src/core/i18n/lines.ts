import type {LocalizedText} from './resolve-text.js';

/** Divides a text into lines. Lines are trimmed, and empty ones are left out. */
export const lines = (resolveText: LocalizedText | undefined): LocalizedText[] =>
  (resolveText?.text ?? '')
    .split(/[\n\r\u2028\u2029]/)
    .map((line) => ({...resolveText, text: line.trim()}))
    .filter(({text}) => text);
