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
import {isKnownLanguage} from '../document/known-language.js';
import {wordKey} from './suggestions/word-key.js';
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
  const report: TranslatableProblemListener = (problem) => problems.push(problem);
  const maps: LanguageMapPlace[] = [];
  const blanks: DocumentPath[] = [];
  const reportedKeys = new Set<string>();
  read(clusterDocument, document, undefined, (problem) => report(explain(problem, document)), {
    object: (schema, input, path) => checkObject(schema, input, path, report),
    table(schema, entries, path) {
      if (schema.value !== textString && !is(schema, counted.options[1])) {
        for (const [key] of entries) checkHeadingKey(key, {key, parent: path}, report);
      } else if (!checkMistakenMap(entries, path, report)) {
        maps.push({path, texts: entries});
        for (const [key] of entries) {
          // Another spelling of a language is reported only once, because all texts can have it.
          if (!(isKnownLanguage(key) && reportedKeys.has(key)))
            checkLanguageKey(key, {key, parent: path}, report);
          reportedKeys.add(key);
        }
      }
    },
    string: (schema, input, path) => checkString(schema, input, path, report),
    blank: (path) => blanks.push(path),
  });
  checkTranslations(maps, report);
  checkSpecializations(document, report);
  checkBlanks(blanks, report);
  return problems;
}

function checkObject(
  schema: ObjectSchema,
  input: Fields,
  path: DocumentPath | undefined,
  report: TranslatableProblemListener,
): void {
  const known = Object.keys(schema.entries);
  let unknown = 0;
  for (const [key, value] of Object.entries(input)) {
    const place = {key, parent: path};
    if (known.includes(key)) checkField(schema, key, value, place, report);
    // Keys such as `@type` belong to JSON-LD.
    else if (!key.startsWith('@') && (path || !reservedFields.includes(key))) {
      // The search for similar names is too slow for very many fields.
      report(unknownField(key, input, ++unknown > 100 ? [] : known, place));
    }
  }
  if (is(schema, award)) checkDates('award', input, path, report);
  if (is(schema, memberFields)) checkDates('member', input, path, report);
  if (is(schema, seriesItem)) checkSeries(input, path, report);
  if (is(schema, person)) checkPerson(input, path, report);
  if (is(schema, project)) {
    checkDates('project', input, path, report);
    checkProject(input, path, report);
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

function checkHeadingKey(x: string, path: DocumentPath, report: TranslatableProblemListener): void {
  if (headingNames.includes(x)) return;
  const field = suggestField(wordKey(x), [...headingsByField.keys()])?.field ?? '';
  const y = headingsByField.get(field) ?? suggest(x, headingNames);
  const message: Message =
    y === undefined ? {id: 'unknown-heading', values: {x}} : {id: 'heading-meant', values: {x, y}};
  const instead = y === undefined ? {} : {instead: JSON.stringify(y)};
  report(createWarning('unknown-heading', path, message, {target: 'name', ...instead}));
}

function checkLanguageKey(
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

const correctionOf = ({instead}: StringWarning): Correction =>
  instead === undefined ? {} : {instead: JSON.stringify(instead)};

function checkString(
  schema: Schema,
  input: string,
  path: DocumentPath | undefined,
  report: TranslatableProblemListener,
): void {
  const dateWarning = is(schema, dayText) ? checkDay(input) : undefined;
  if (dateWarning)
    report(createWarning('impossible-date', path, dateWarning, correctionOf(dateWarning)));
  const textWarning =
    is(schema, textString) && !isPlaceholder(input) ? checkText(input) : undefined;
  if (textWarning) report(createWarning(textWarning.code, path, textWarning));
  // A person of the board can be a text.
  if (path && path.parent?.key === 'board' && !path.parent.parent)
    checkPersonName(input, path, report);
  if (/\p{Surrogate}/u.test(input)) {
    report(createWarning('half-character', path, {id: 'half-character'}));
  }
  if (isPlaceholder(input)) {
    report(createWarning('placeholder', path, {id: 'placeholder', values: {x: input}}));
  }
}

/**
 * Reports all blank values in one warning, because a spreadsheet or a content management system can write
 * hundreds of them.
 */
function checkBlanks(
  [first, ...others]: readonly DocumentPath[],
  report: TranslatableProblemListener,
): void {
  if (!first) return;
  const count = others.length + 1;
  const message: Message = others.length ? {id: 'blank-many', values: {count}} : {id: 'blank'};
  report(createWarning('blank', first, message));
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
  path: DocumentPath,
  report: TranslatableProblemListener,
): void {
  const isSite = key === 'url' && is(schema, clusterDocument);
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
