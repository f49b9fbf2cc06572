import type {DocumentPath} from '../document/problem.js';
import {isFields, type Fields} from '../document/read.js';
import {withoutInvisible} from './json/invisible.js';
import {createWarning, type TranslatableProblem} from './translatable-problem.js';
import {fieldAndLanguage} from './suggestions/language.js';
import {wordKey} from './suggestions/word-key.js';
import {suggestField, namePart} from './suggestions/field.js';
import {suggest} from './suggest.js';

/**
 * Creates the warning about a field that does not exist in an object.
 *
 * @param fields the fields that exist; empty if a search would take too long
 * @param object the object that contains the field
 */
export function unknownField(
  key: string,
  object: Fields,
  fields: readonly string[],
  path: DocumentPath,
): TranslatableProblem {
  const suggestion = fields.length ? suggestionFor(key, object, fields, path) : undefined;
  const message = {id: 'unknown-field', values: {x: key}} as const;
  return suggestion ?? createWarning('unknown-field', path, message, {target: 'name'});
}

function suggestionFor(
  key: string,
  object: Fields,
  fields: readonly string[],
  path: DocumentPath,
): TranslatableProblem | undefined {
  const name = withoutInvisible(key);
  const y = fields.includes(name) ? name : undefined;
  if (name !== key && y !== undefined) {
    const message = {id: 'invisible-in-name', values: {y}} as const;
    return createWarning('unknown-field', path, message, renameTo(y, object));
  }
  const latin = withLatinLetters(key);
  if (latin !== key && fields.includes(latin)) {
    const message = {id: 'foreign-letter', values: {y: latin}} as const;
    return createWarning('unknown-field', path, message, renameTo(latin, object));
  }
  return (
    groupOf(key, object, fields, path) ??
    partOfName(key, object, fields, path) ??
    synonym(key, object, fields, path) ??
    inLanguage(key, object, fields, path) ??
    misspelling(key, object, fields, path)
  );
}

/** Cyrillic and Greek letters, and the Latin ones that look the same. */
const lookalikes = new Map(
  Array.from('аАеЕоОрРсСхХуУіІјЈѕЅкКмМнНтТвВοΟαΑνΝιΙ', (letter, index) => [
    letter,
    Array.from('aAeEoOpPcCxXyYiIjJsSkKmMhHtTbBoOaAvNiI')[index] ?? letter,
  ]),
);

const withLatinLetters = (text: string): string =>
  Array.from(text, (letter) => lookalikes.get(letter) ?? letter).join('');

/** The correction renames the field, unless the object has a field with that name already. */
const renameTo = (field: string, object: Fields) =>
  Object.hasOwn(object, field)
    ? ({target: 'name'} as const)
    : ({target: 'name', instead: JSON.stringify(field)} as const);

const dateFields = new Set([
  'foundingDate',
  'dateModified',
  'dateAwarded',
  'period',
  'memberSince',
]);

/** Names of objects around fields that belong to the object itself. */
const groups =
  /^(contact(s|info|details|data)?|kontakt(y)?|danekontaktowe|about(us)?|onas|cluster|klaster|info|informacje|general|basic|data|dane|daneklastra|organi[sz]ation|details|szczegoly|acf|attributes|fields|content|tresc)$/;

/** Fields that authors group in an object: `"contact": {"telephone": "…"}`. */
function groupOf(
  key: string,
  object: Fields,
  fields: readonly string[],
  path: DocumentPath,
): TranslatableProblem | undefined {
  const inner = object[key];
  if (!isFields(inner) || !groups.test(wordKey(key))) return undefined;
  const examples = Object.keys(inner)
    .slice(0, 50)
    .flatMap((each) => {
      const name = wordKey(each);
      const sameName = fields.find((one) => wordKey(one) === name);
      const field = sameName ?? suggestField(name, fields)?.field;
      return field === undefined ? [] : [`"${field}": …`];
    });
  if (!examples.length) return undefined;
  const message = {id: 'field-group', values: {x: key, list: examples.join(', ')}} as const;
  return createWarning('unknown-field', path, message, {target: 'name'});
}

function partOfName(
  key: string,
  object: Fields,
  fields: readonly string[],
  path: DocumentPath,
): TranslatableProblem | undefined {
  if (!namePart(wordKey(key)) || !fields.includes('name')) return undefined;
  const y = wholeName(object);
  if (y === undefined) return undefined;
  const message = {id: 'name-in-parts', values: {x: key, y}} as const;
  return createWarning('unknown-field', path, message, {target: 'name'});
}

/** Joins the name of a person from its parts, as JSON. */
export function wholeName(object: Fields): string | undefined {
  const texts = Object.entries(object).flatMap(([key, value]) => {
    const part = namePart(wordKey(key));
    return part && typeof value === 'string' ? [[part, value.trim()] as const] : [];
  });
  const ordered = ['first', 'last'].flatMap((part) =>
    texts.flatMap(([each, text]) => (each === part && text ? [text] : [])),
  );
  return ordered.length ? JSON.stringify(ordered.join(' ')) : undefined;
}

function synonym(
  key: string,
  object: Fields,
  fields: readonly string[],
  path: DocumentPath,
): TranslatableProblem | undefined {
  const {field, isPolish} = suggestField(wordKey(key), fields) ?? {};
  if (field === undefined) return undefined;
  const values = {x: key, y: field};
  // Such a name can mean many fields, but a date is not an object.
  if (dateFields.has(field) && typeof object[key] === 'object') return undefined;
  // Most objects have a name, so another field is not a second one.
  if (field === 'name' && Object.hasOwn(object, field)) return undefined;
  if (Object.hasOwn(object, field)) {
    return createWarning('unknown-field', path, {id: 'field-also', values}, {target: 'name'});
  }
  const id = isPolish ? 'field-in-english' : 'field-meant';
  return createWarning('unknown-field', path, {id, values}, renameTo(field, object));
}

function inLanguage(
  key: string,
  object: Fields,
  fields: readonly string[],
  path: DocumentPath,
): TranslatableProblem | undefined {
  const parts = fieldAndLanguage(key);
  if (!parts) return undefined;
  const {field, language} = parts;
  const y = fields.includes(field) ? field : suggestField(wordKey(field), fields)?.field;
  if (y === undefined) return undefined;
  const text = object[key];
  const words = JSON.stringify(typeof text === 'string' ? text.slice(0, 20) : '…');
  const values = {x: key, y, example: `"${y}": {"${language}": ${words}}`};
  return createWarning(
    'unknown-field',
    path,
    {id: 'field-with-language', values},
    {target: 'name'},
  );
}

function misspelling(
  key: string,
  object: Fields,
  fields: readonly string[],
  path: DocumentPath,
): TranslatableProblem | undefined {
  const y = suggest(key, fields);
  if (y === undefined) return undefined;
  const message = {id: 'field-meant', values: {x: key, y}} as const;
  return createWarning('unknown-field', path, message, renameTo(y, object));
}
