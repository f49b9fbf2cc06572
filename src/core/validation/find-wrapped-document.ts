import type {Message} from './messages/messages.js';
import {isFields, type Fields} from '../document/read.js';
import {clusterDocument} from '../document/schema/document.js';

/** A document that is inside another value, and the message about it. */
export interface WrappedDocument {
  readonly document: Fields;
  /** JSONPath of the document. */
  readonly path: string;
  readonly message: Message;
}

const known = Object.keys(clusterDocument.entries);

/** Returns whether an object has a field of cluster documents other than `url`. */
const isDocument = (value: unknown): value is Fields =>
  isFields(value) && known.some((key) => key !== 'url' && Object.hasOwn(value, key));

/** Returns whether a value is a list of texts, or of objects that are not documents, such as people. */
export const isListOfEntries = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((each) => isFields(each) || typeof each === 'string') &&
  (value.length > 1 || !findWrappedDocument(value));

/** Returns the words of an error message that a server sent in the place of a document. */
export function serverMessageOf(value: unknown): string | undefined {
  if (!isFields(value)) return undefined;
  const {message, error, errors, detail, code, status, statusCode} = value;
  const hasCode = [code, status, statusCode].some((each) => typeof each === 'number');
  const isError = hasCode || typeof code === 'string' || (error ?? errors) !== undefined;
  const inner = isFields(error) ? error.message : error;
  const words = [message, inner, detail].find((each) => typeof each === 'string');
  return isError && !isDocument(value) ? words : undefined;
}

/** Finds a document in a list (`[{…}]`) or in an envelope (`{"data": {…}}`), at most three levels deep. */
export function findWrappedDocument(
  value: unknown,
  depth = 0,
  path = '$',
): WrappedDocument | undefined {
  if (depth === 3) return undefined;
  if (Array.isArray(value)) {
    const [first, ...others] = value as readonly unknown[];
    if (others.length || !isFields(first)) return undefined;
    const inner = isDocument(first)
      ? undefined
      : findWrappedDocument(first, depth + 1, `${path}[0]`);
    const message: Message = {id: 'document-in-list'};
    return (
      inner ?? (isDocument(first) ? {document: first, path: `${path}[0]`, message} : undefined)
    );
  }
  if (!isFields(value) || isDocument(value)) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (!/^\w+$/.test(key) || key.length > 40) continue;
    const innerPath = `${path}.${key}`;
    const message: Message = {id: 'document-in-envelope', values: {x: key}};
    if (isFields(inner) && isDocument(inner) && Object.hasOwn(inner, 'name')) {
      return {document: inner, path: innerPath, message};
    }
    const nested =
      Array.isArray(inner) || isFields(inner)
        ? findWrappedDocument(inner, depth + 1, innerPath)
        : undefined;
    if (nested && isDocument(nested.document) && Object.hasOwn(nested.document, 'name')) {
      return {...nested, message};
    }
  }
  return undefined;
}
