import {fillPlaceholders} from '../../i18n/placeholders.js';
import type {MessageLanguage} from '../../i18n/message-language.js';
import {fields} from './fields.js';
import {file} from './file.js';
import {report} from './report.js';
import {syntax} from './syntax.js';
import {texts} from './texts.js';
import {values} from './values.js';

const catalogue = {...file, ...syntax, ...fields, ...values, ...texts, ...report};

/** The id of a message for authors. */
export type MessageId = keyof typeof catalogue;

/**
 * A message with its values. It can be a value of another message, such as "a list" in "expected text, found a
 * list".
 */
export interface Message {
  readonly id: MessageId;
  readonly values?: Values | undefined;
}

/** The values of the placeholders in braces. */
export type Values = Readonly<Record<string, string | number | Message>>;

/** All messages, by id. */
export const messages: ReadonlyMap<string, Readonly<Record<MessageLanguage, string>>> = new Map(
  Object.entries(catalogue),
);

/** Length of the longest value in a message. A longer one is shortened. */
const MAX_LENGTH = 60;

/** Returns a message in a language. */
export function write({id, values = {}}: Message, language: MessageLanguage): string {
  const entries = new Map(Object.entries(values));
  return fillPlaceholders(catalogue[id][language], (name) => {
    const value = entries.get(name);
    if (value === undefined) return undefined;
    return typeof value === 'object' ? write(value, language) : shorten(String(value));
  });
}

/** The value on one line. */
function shorten(value: string): string {
  const text = value.slice(0, 10 * MAX_LENGTH).replace(/(?<!\s)\s*[\r\n]\s*/g, ' ');
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…`.toWellFormed() : text;
}
