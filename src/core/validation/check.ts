import {jsonPath, type DocumentPath, type Problem} from '../document/problem.js';
import {read, type Entries, type Fields} from '../document/read.js';
import {award} from '../document/schema/awards.js';
import {person} from '../document/schema/board.js';
import {counted} from '../document/schema/counted.js';
import {clusterDocument} from '../document/schema/document.js';
import {keyFigure} from '../document/schema/key-figures.js';
import type {ObjectSchema, Schema} from '../document/schema/kinds.js';
import {textString} from '../document/schema/limits.js';
import {memberFields} from '../document/schema/members.js';
import {project} from '../document/schema/projects.js';
import {observation, seriesItem, unit} from '../document/schema/series.js';
import {dayText} from '../document/schema/text.js';
import type {StringWarning, StringCheck} from './string-warning.js';
import {explain} from './explain.js';
import {checkImage} from './image.js';
import {
  createWarning,
  type Correction,
  type TranslatableProblem,
  type TranslatableProblemListener,
} from './translatable-problem.js';
import {headingNames, knownValues, reservedFields} from './known.js';
import {isKnownLanguage} from './suggestions/known-language.js';
import {comparisonKey} from './suggestions/comparison-key.js';
import {suggestField} from './suggestions/field.js';
import {isPlaceholder, suggestValue} from './suggestions/value.js';
import type {Message} from './messages/messages.js';
import {checkDates, checkSeries} from './parts.js';
import {checkPerson, checkPersonName} from './person.js';
import {checkProject} from './projects.js';
import {objectAt, segmentsOf} from './schema-at.js';
import {
  checkCountry,
  checkCurrency,
  checkDay,
  checkEmail,
  checkLanguage,
  checkLink,
  checkPeriod,
  checkSite,
  checkTelephone,
  checkTimeZone,
} from './strings.js';
import {suggest} from './suggest.js';
import {checkText} from './text.js';
import {checkSpecializations} from './specializations.js';
import {checkTranslations, type LanguageMapPlace} from './translations.js';
import {unknownField, wholeName} from './unknown-field.js';

/**
 * Finds the errors of a document, and the values that are probably not as the author meant them although
 * widgets can show them. It is for authors, so no widget imports it.
 */
export function check(document: Fields): (Problem | TranslatableProblem)[] {
  const problems: (Problem | TranslatableProblem)[] = [];
  const tell: TranslatableProblemListener = (problem) => problems.push(problem);
  const maps: LanguageMapPlace[] = [];
  const blanks: DocumentPath[] = [];
  const reportedKeys = new Set<string>();
  read(clusterDocument, document, undefined, (problem) => tell(explain(problem, document)), {
    object: (schema, input, at) => checkObject(schema, input, at, tell),
    table(schema, entries, at) {
      if (schema.value !== textString && !is(schema, counted.options[1])) {
        for (const [key] of entries) checkHeadingKey(key, {key, parent: at}, tell);
      } else if (!checkMistakenMap(entries, at, tell)) {
        maps.push({at, texts: entries});
        for (const [key] of entries) {
          // Another spelling of a language is reported only once, because all texts can have it.
          if (!(isKnownLanguage(key) && reportedKeys.has(key)))
            checkLanguageKey(key, {key, parent: at}, tell);
          reportedKeys.add(key);
        }
      }
    },
    string: (schema, input, at) => checkString(schema, input, at, tell),
    blank: (at) => blanks.push(at),
  });
  checkTranslations(maps, tell);
  checkSpecializations(document, tell);
  checkBlanks(blanks, tell);
  return problems;
}

function checkObject(
  schema: ObjectSchema,
  input: Fields,
  at: DocumentPath | undefined,
  tell: TranslatableProblemListener,
): void {
  const known = Object.keys(schema.entries);
  let unknown = 0;
  for (const [key, value] of Object.entries(input)) {
    const place = {key, parent: at};
    if (known.includes(key)) checkField(schema, key, value, place, tell);
    // Keys such as `@type` belong to JSON-LD.
    else if (!key.startsWith('@') && (at || !reservedFields.includes(key))) {
      // The search for similar names is too slow for very many fields.
      tell(unknownField(key, input, ++unknown > 100 ? [] : known, place));
    }
  }
  if (is(schema, award)) checkDates('award', input, at, tell);
  if (is(schema, memberFields)) checkDates('member', input, at, tell);
  if (is(schema, seriesItem)) checkSeries(input, at, tell);
  if (is(schema, person)) checkPerson(input, at, tell);
  if (is(schema, project)) {
    checkDates('project', input, at, tell);
    checkProject(input, at, tell);
  }
}

const is = (schema: Schema, other: Schema): boolean => schema === other;

/** Names under which content management systems and people put a text into an object. */
const textNames =
  /^(text|value|content|rendered|raw|html|plain|tekst|tresc|treść|wartosc|wartość)$/i;

/**
 * Returns whether a value that was read as a language map is another object: an address with `street` and
 * `city`, or the parts of a name. Each of its fields is reported.
 */
function checkMistakenMap(
  entries: Entries,
  at: DocumentPath | undefined,
  tell: TranslatableProblemListener,
): boolean {
  if (entries.length > 20 || entries.some(([key]) => isKnownLanguage(key) && key.length < 3)) {
    return false;
  }
  const object = Object.fromEntries(entries);
  const name = at?.key === 'name' ? wholeName(object) : undefined;
  if (name !== undefined) {
    const message = {id: 'name-in-parts', values: {x: entries[0]?.[0] ?? '', y: name}} as const;
    tell(createWarning('unknown-field', at, message, {instead: name}));
    return true;
  }
  const inner = entries.find(([key, text]) => typeof text === 'string' && textNames.test(key));
  if (inner && !entries.some(([key]) => isKnownLanguage(key))) {
    const message = {id: 'text-in-object', values: {x: inner[0]}} as const;
    tell(createWarning('unknown-field', at, message, {instead: JSON.stringify(inner[1])}));
    return true;
  }
  const schema = objectAt(segmentsOf(jsonPath(at)));
  const known = schema ? Object.keys(schema.entries) : [];
  const isMeant = (key: string): boolean =>
    known.includes(key) || suggestField(comparisonKey(key), known) !== undefined;
  if (!entries.some(([key]) => isMeant(key))) return false;
  for (const [key] of entries) {
    if (!known.includes(key)) tell(unknownField(key, object, known, {key, parent: at}));
  }
  return true;
}

/** The keys of `headings` by the names of fields: `keyFigures` → `key-figures`. */
const headingsByField = new Map([
  ...headingNames.map(
    (name) => [name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), name] as const,
  ),
  ...([
    ['series', 'revenue-chart'],
    ['developmentDirections', 'directions'],
    ['address', 'contact'],
  ] as const),
]);

function checkHeadingKey(x: string, at: DocumentPath, tell: TranslatableProblemListener): void {
  if (headingNames.includes(x)) return;
  const field = suggestField(comparisonKey(x), [...headingsByField.keys()])?.field ?? '';
  const y = headingsByField.get(field) ?? suggest(x, headingNames);
  const message: Message =
    y === undefined ? {id: 'unknown-heading', values: {x}} : {id: 'heading-meant', values: {x, y}};
  const instead = y === undefined ? {} : {instead: JSON.stringify(y)};
  tell(createWarning('unknown-heading', at, message, {of: 'name', ...instead}));
}

function checkLanguageKey(x: string, at: DocumentPath, tell: TranslatableProblemListener): void {
  const result = checkLanguage(x);
  if (!result) return;
  const y = suggest(x, ['name', 'description', 'url', 'src', 'alt']);
  if (result.id === 'unknown-language' && y !== undefined) {
    tell(createWarning('unknown-language', at, {id: 'field-meant', values: {x, y}}, {of: 'name'}));
  } else tell(createWarning('unknown-language', at, result, {of: 'name', ...correctionOf(result)}));
}

const correctionOf = ({instead}: StringWarning): Correction =>
  instead === undefined ? {} : {instead: JSON.stringify(instead)};

function checkString(
  schema: Schema,
  input: string,
  at: DocumentPath | undefined,
  tell: TranslatableProblemListener,
): void {
  const dateWarning = is(schema, dayText) ? checkDay(input) : undefined;
  if (dateWarning)
    tell(createWarning('impossible-date', at, dateWarning, correctionOf(dateWarning)));
  const textWarning =
    is(schema, textString) && !isPlaceholder(input) ? checkText(input) : undefined;
  if (textWarning) tell(createWarning(textWarning.code, at, textWarning));
  // A person of the board can be a text.
  if (at && at.parent?.key === 'board' && !at.parent.parent) checkPersonName(input, at, tell);
  if (/\p{Surrogate}/u.test(input)) {
    tell(createWarning('half-character', at, {id: 'half-character'}));
  }
  if (isPlaceholder(input)) {
    tell(createWarning('placeholder', at, {id: 'placeholder', values: {x: input}}));
  }
}

/**
 * Reports all blank values in one warning, because a spreadsheet or a content management system can write
 * hundreds of them.
 */
function checkBlanks(
  [first, ...others]: readonly DocumentPath[],
  tell: TranslatableProblemListener,
): void {
  if (!first) return;
  const count = others.length + 1;
  const message: Message = others.length ? {id: 'blank-many', values: {count}} : {id: 'blank'};
  tell(createWarning('blank', first, message));
}

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

function checkField(
  schema: ObjectSchema,
  key: string,
  value: unknown,
  at: DocumentPath,
  tell: TranslatableProblemListener,
): void {
  const isSite = key === 'url' && is(schema, clusterDocument);
  const nameCheck = isSite ? (['address', checkSite] as const) : byName.get(key);
  for (const [place, text] of stringsIn(value, at)) {
    // Placeholders have their own warning.
    const result = text.trim() && !isPlaceholder(text) ? nameCheck?.[1](text) : undefined;
    if (nameCheck && result) tell(createWarning(nameCheck[0], place, result, correctionOf(result)));
  }
  const known = knownValues[`${owners.get(schema)}.${key}`];
  if (typeof value !== 'string' || !value.trim() || !known || known.includes(value)) return;
  const y = suggestValue(value, known) ?? suggest(value, known);
  if (y === undefined) {
    const values = {x: value, list: known.join(', ')};
    tell(createWarning('unknown-value', at, {id: 'unknown-value', values}));
  } else {
    const message: Message = {id: 'value-meant', values: {x: value, y}};
    tell(createWarning('unknown-value', at, message, {instead: JSON.stringify(y)}));
  }
}

/** Returns a string or the strings of a list, each with its path. */
function stringsIn(value: unknown, at: DocumentPath): (readonly [DocumentPath, string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, key) =>
    typeof item === 'string' ? [[{key, parent: at}, item] as const] : [],
  );
}
