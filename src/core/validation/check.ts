import {jsonPath, type Place, type Problem} from '../document/problem.js';
import {read, type Fields, type Report} from '../document/read.js';
import {award} from '../document/schema/awards.js';
import {clusterDocument} from '../document/schema/document.js';
import {keyFigure} from '../document/schema/key-figures.js';
import type {ObjectSchema, Schema} from '../document/schema/kinds.js';
import {words} from '../document/schema/limits.js';
import {day} from '../document/schema/text.js';
import {observation, oneSeries, unit} from '../document/schema/series.js';
import {headingNames, knownValues, reservedFields} from './known.js';
import {checkAward, checkSeries} from './parts.js';
import {
  checkCurrency,
  checkDay,
  checkEmail,
  checkImage,
  checkLanguage,
  checkLink,
  checkPeriod,
  checkSite,
  checkTelephone,
  checkTimeZone,
  isKnownLanguage,
  type StringCheck,
} from './strings.js';
import {suggest} from './suggest.js';
import {checkTranslations, type LanguageMapPlace} from './translations.js';

/**
 * All that is wrong in a document, and what is probably not as it was meant although the widgets can show it: for authors,
 * so no widget ships it.
 */
export function check(document: Fields): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const maps: LanguageMapPlace[] = [];
  const blanks: Place[] = [];
  const told = new Set<string>();
  read(clusterDocument, document, undefined, report, {
    object: (schema, input, at) => checkObject(schema, input, at, report),
    table(schema, entries, at) {
      const isLanguageMap = schema.value === words;
      if (isLanguageMap) maps.push({at, texts: entries});
      for (const [key] of entries) {
        const place = {key, up: at};
        if (!isLanguageMap) checkHeadingKey(key, place, report);
        // A spelling that is read nevertheless is told once: all texts may have it.
        else if (!(isKnownLanguage(key) && told.has(key))) checkLanguageKey(key, place, report);
        told.add(key);
      }
    },
    string: (schema, input, at) => checkString(schema, input, at, report),
    blank: (at) => blanks.push(at),
  });
  checkTranslations(maps, report);
  checkBlanks(blanks, report);
  return problems;
}

const warn = (report: Report, code: string, at: Place | undefined, message: string): void =>
  report({code, level: 'warning', path: jsonPath(at), message});

function checkObject(
  schema: ObjectSchema,
  input: Fields,
  at: Place | undefined,
  report: Report,
): void {
  const known = Object.keys(schema.entries);
  let unknown = 0;
  for (const [key, value] of Object.entries(input)) {
    const place = {key, up: at};
    if (known.includes(key)) checkField(schema, key, value, place, report);
    // To look for what was meant takes a while, which is not worth it for very many.
    else checkUnknown(key, ++unknown > 100 ? [] : known, place, report);
  }
  if (is(schema, award)) checkAward(input, at, report);
  if (is(schema, oneSeries)) checkSeries(input, at, report);
}

const is = (schema: Schema, other: Schema): boolean => schema === other;

function checkUnknown(key: string, known: readonly string[], at: Place, report: Report): void {
  // `@type` and its like are notes of schema.org's JSON-LD.
  if (key.startsWith('@') || (!at.up && reservedFields.includes(key))) return;
  const likely = suggest(key, known);
  const hint = likely ? `: did you mean "${likely}"?` : ': it is not shown';
  warn(report, 'unknown-field', at, `unknown field "${key}"${hint}`);
}

function checkHeadingKey(key: string, at: Place, report: Report): void {
  if (headingNames.includes(key)) return;
  const likely = suggest(key, headingNames);
  const hint = likely ? `: did you mean "${likely}"?` : '';
  warn(report, 'unknown-heading', at, `no widget has the heading "${key}"${hint}`);
}

function checkLanguageKey(key: string, at: Place, report: Report): void {
  const doubt = checkLanguage(key);
  const likely = doubt && suggest(key, ['name', 'description', 'url', 'src', 'alt']);
  const hint = likely ? `: did you mean the field "${likely}"?` : '';
  if (doubt) warn(report, 'unknown-language', at, doubt + hint);
}

function checkString(schema: Schema, input: string, at: Place | undefined, report: Report): void {
  const doubt = is(schema, day) ? checkDay(input) : undefined;
  if (doubt) warn(report, 'impossible-date', at, doubt);
  if (/\p{Surrogate}/u.test(input)) {
    warn(report, 'half-character', at, 'half a character (a lone surrogate): shown as U+FFFD');
  }
}

/** One warning for all of them: a sheet or a content management system may write hundreds. */
function checkBlanks([first, ...others]: readonly Place[], report: Report): void {
  if (!first) return;
  const fields = others.length ? `${others.length + 1} fields are` : 'the field is';
  warn(report, 'blank', first, `${fields} there, but blank: read as if left out`);
}

/** Checks that belong to a field's name, wherever it stands. */
const byName = new Map<string, readonly [code: string, check: StringCheck]>([
  ['url', ['address', checkLink]],
  ['license', ['address', (value) => (value.includes(':') ? checkLink(value) : undefined)]],
  ['logo', ['address', checkImage]],
  ['image', ['address', checkImage]],
  ['src', ['address', checkImage]],
  ['email', ['email', checkEmail]],
  ['telephone', ['telephone', checkTelephone]],
  ['language', ['unknown-language', checkLanguage]],
  ['timeZone', ['time-zone', checkTimeZone]],
  ['currency', ['currency', checkCurrency]],
  ['period', ['period', checkPeriod]],
]);

/** The objects with fields of known values, by the names they have there. */
const owners: ReadonlyMap<Schema, string> = new Map<Schema, string>([
  [award, 'award'],
  [keyFigure, 'keyFigure'],
  [unit, 'unit'],
  [observation, 'observation'],
]);

function checkField(
  schema: ObjectSchema,
  key: string,
  value: unknown,
  at: Place,
  report: Report,
): void {
  const isSite = key === 'url' && is(schema, clusterDocument);
  const named = isSite ? (['address', checkSite] as const) : byName.get(key);
  for (const [place, text] of stringsIn(value, at)) {
    const doubt = text.trim() && named?.[1](text);
    if (named && doubt) warn(report, named[0], place, doubt);
  }
  const known = knownValues[`${owners.get(schema)}.${key}`];
  if (typeof value !== 'string' || !value.trim() || !known || known.includes(value)) return;
  const likely = suggest(value, known);
  const hint = likely ? `did you mean "${likely}"?` : `known are ${known.join(', ')}`;
  warn(report, 'unknown-value', at, `unknown value "${value}": ${hint}`);
}

/** A string, or those of a list. */
function stringsIn(value: unknown, at: Place): (readonly [Place, string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown, key) =>
    typeof each === 'string' ? [[{key, up: at}, each] as const] : [],
  );
}
