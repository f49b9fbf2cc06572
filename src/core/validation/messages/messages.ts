import type {MessageLanguage} from './catalogue.js';
import {fields} from './fields.js';
import {file} from './file.js';
import {report} from './report.js';
import {syntax} from './syntax.js';
import {texts} from './texts.js';
import {values} from './values.js';

const catalogue = {...file, ...syntax, ...fields, ...values, ...texts, ...report};

export type MessageId = keyof typeof catalogue;

/** A message as a value of another, such as "a list" in "expected text, found a list". */
export interface Message {
  readonly id: MessageId;
  readonly values?: Values | undefined;
}

/** What stands for the names in braces. */
export type Values = Readonly<Record<string, string | number | Message>>;

/** All messages, by id. */
export const messages: ReadonlyMap<string, Readonly<Record<MessageLanguage, string>>> = new Map(
  Object.entries(catalogue),
);

/** Characters of what an author wrote that a message repeats. */
const LONGEST = 60;

/** A message in a language. */
export function write({id, values = {}}: Message, language: MessageLanguage): string {
  const written = new Map(Object.entries(values));
  return catalogue[id][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = written.get(name);
    if (value === undefined) return whole;
    return typeof value === 'object' ? write(value, language) : shorten(String(value));
  });
}

const shorten = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…`.toWellFormed() : text;
