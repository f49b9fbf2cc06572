import {isKnownLanguage} from '../document/known-language.js';
import {jsonPath, type DocumentPath} from '../document/problem.js';
import type {Entries} from '../document/read.js';
import {objectAt, segmentsOf} from './schema-at.js';
import {correctionOf} from './string-warning.js';
import {checkLanguage} from './strings.js';
import {suggest} from './suggest.js';
import {suggestField} from './suggestions/field.js';
import {wordKey} from './suggestions/word-key.js';
import {createWarning, type TranslatableProblemListener} from './translatable-problem.js';
import {unknownField, wholeName} from './unknown-field.js';

/** Names under which content management systems and people put a text into an object. */
const textNames =
  /^(text|value|content|rendered|raw|html|plain|tekst|tresc|treść|wartosc|wartość)$/i;

/**
 * Returns whether a value that was read as a language map is another object: an address with `street` and
 * `city`, or the parts of a name. Each of its fields is reported.
 */
export function checkMistakenMap(
  entries: Entries,
  path: DocumentPath | undefined,
  report: TranslatableProblemListener,
): boolean {
  if (entries.length > 20 || entries.some(([key]) => isKnownLanguage(key) && key.length < 3)) {
    return false;
  }
  const object = Object.fromEntries(entries);
  const name = path?.key === 'name' ? wholeName(object) : undefined;
  if (name !== undefined) {
    const message = {id: 'name-in-parts', values: {x: entries[0]?.[0] ?? '', y: name}} as const;
    report(createWarning('unknown-field', path, message, {instead: name}));
    return true;
  }
  const inner = entries.find(([key, text]) => typeof text === 'string' && textNames.test(key));
  if (inner && !entries.some(([key]) => isKnownLanguage(key))) {
    const message = {id: 'text-in-object', values: {x: inner[0]}} as const;
    report(createWarning('unknown-field', path, message, {instead: JSON.stringify(inner[1])}));
    return true;
  }
  const schema = objectAt(segmentsOf(jsonPath(path)));
  const known = schema ? Object.keys(schema.entries) : [];
  const isMeant = (key: string): boolean =>
    known.includes(key) || suggestField(wordKey(key), known) !== undefined;
  if (!entries.some(([key]) => isMeant(key))) return false;
  for (const [key] of entries) {
    if (!known.includes(key)) report(unknownField(key, object, known, {key, parent: path}));
  }
  return true;
}

/** Checks a key of a language map. */
export function checkLanguageKey(
  x: string,
  path: DocumentPath,
  report: TranslatableProblemListener,
): void {
  const result = checkLanguage(x);
  if (!result) return;
  const y = suggest(x, ['name', 'description', 'url', 'src', 'alt']);
  if (result.id === 'unknown-language' && y !== undefined) {
    report(
      createWarning(
        'unknown-language',
        path,
        {id: 'field-meant', values: {x, y}},
        {target: 'name'},
      ),
    );
  } else
    report(
      createWarning('unknown-language', path, result, {target: 'name', ...correctionOf(result)}),
    );
}
