import type {DocumentPath} from '../document/problem.js';
import {award} from '../document/schema/awards.js';
import {clusterDocument} from '../document/schema/document.js';
import {keyFigure} from '../document/schema/key-figures.js';
import type {ObjectSchema, Schema} from '../document/schema/kinds.js';
import {memberFields} from '../document/schema/members.js';
import {observation, unit} from '../document/schema/series.js';
import {checkImage} from './image.js';
import {knownValues} from './known.js';
import type {Message} from './messages/messages.js';
import {correctionOf, type StringCheck} from './string-warning.js';
import {
  checkCountry,
  checkCurrency,
  checkEmail,
  checkLanguage,
  checkLink,
  checkPeriod,
  checkSite,
  checkTelephone,
  checkTimeZone,
} from './strings.js';
import {suggest} from './suggest.js';
import {isPlaceholder, suggestValue} from './suggestions/value.js';
import {createWarning, type TranslatableProblemListener} from './translatable-problem.js';

/** Checks by the name of a field, for fields of all objects. */
const byName = new Map<string, readonly [code: string, check: StringCheck]>([
  ['url', ['address', checkLink]],
  ['license', ['address', (value) => (value.includes(':') ? checkLink(value) : undefined)]],
  ['logo', ['address', checkImage]],
  ['image', ['address', checkImage]],
  ['src', ['address', checkImage]],
  ['marks', ['address', checkImage]],
  ['email', ['email', checkEmail]],
  ['telephone', ['telephone', checkTelephone]],
  ['language', ['unknown-language', checkLanguage]],
  ['timeZone', ['time-zone', checkTimeZone]],
  ['currency', ['currency', checkCurrency]],
  ['period', ['period', checkPeriod]],
  ['addressCountry', ['country', checkCountry]],
]);

/** The objects that have fields with known values, and their names in `knownValues`. */
const owners: ReadonlyMap<Schema, string> = new Map<Schema, string>([
  [award, 'award'],
  [keyFigure, 'keyFigure'],
  [memberFields, 'member'],
  [unit, 'unit'],
  [observation, 'observation'],
]);

/** Checks the value of a field that the schema knows: the form of its text, and whether it is one of the known values. */
export function checkField(
  schema: ObjectSchema,
  key: string,
  value: unknown,
  path: DocumentPath,
  report: TranslatableProblemListener,
): void {
  const isSite = key === 'url' && schema === clusterDocument;
  const nameCheck = isSite ? (['address', checkSite] as const) : byName.get(key);
  for (const [place, text] of stringsIn(value, path)) {
    // Placeholders have their own warning.
    const result = text.trim() && !isPlaceholder(text) ? nameCheck?.[1](text) : undefined;
    if (nameCheck && result)
      report(createWarning(nameCheck[0], place, result, correctionOf(result)));
  }
  const known = knownValues[`${owners.get(schema)}.${key}`];
  if (typeof value !== 'string' || !value.trim() || !known || known.includes(value)) return;
  const y = suggestValue(value, known) ?? suggest(value, known);
  if (y === undefined) {
    const values = {x: value, list: known.join(', ')};
    report(createWarning('unknown-value', path, {id: 'unknown-value', values}));
  } else {
    const message: Message = {id: 'value-meant', values: {x: value, y}};
    report(createWarning('unknown-value', path, message, {instead: JSON.stringify(y)}));
  }
}

/** Returns a string or the strings of a list, each with its path. */
function stringsIn(value: unknown, path: DocumentPath): (readonly [DocumentPath, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, key) =>
    typeof item === 'string' ? [[{key, parent: path}, item] as const] : [],
  );
}
