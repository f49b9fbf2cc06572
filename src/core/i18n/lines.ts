import type {LocalizedText} from './resolve-text.js';

/** Divides a text into lines. Lines are trimmed, and empty ones are left out. */
export const lines = (localized: LocalizedText | undefined): LocalizedText[] =>
  (localized?.text ?? '')
    .split(/[\n\r\u2028\u2029]/)
    .map((line) => ({...localized, text: line.trim()}))
    .filter(({text}) => text);
