import type {DocumentPath, Problem} from '../document/problem.js';
import {isKnownLanguage} from '../document/known-language.js';
import {read, type Fields} from '../document/read.js';
import {award} from '../document/schema/awards.js';
import {person} from '../document/schema/board.js';
import {counted} from '../document/schema/counted.js';
import {clusterDocument} from '../document/schema/document.js';
import type {ObjectSchema, Schema} from '../document/schema/kinds.js';
import {textString} from '../document/schema/limits.js';
import {memberFields} from '../document/schema/members.js';
import {project} from '../document/schema/projects.js';
import {seriesItem} from '../document/schema/series.js';
import {dayText} from '../document/schema/text.js';
import {explain} from './explain.js';
import {checkField} from './field.js';
import {checkHeadingKey} from './headings.js';
import {reservedFields} from './known.js';
import {checkLanguageKey, checkMistakenMap} from './language-map.js';
import type {Message} from './messages/messages.js';
import {checkDates, checkSeries} from './parts.js';
import {checkPerson, checkPersonName} from './person.js';
import {checkProject} from './projects.js';
import {checkSpecializations} from './specializations.js';
import {correctionOf} from './string-warning.js';
import {checkDay} from './strings.js';
import {isPlaceholder} from './suggestions/value.js';
import {checkText} from './text.js';
import {
  createWarning,
  type TranslatableProblem,
  type TranslatableProblemListener,
} from './translatable-problem.js';
import {checkTranslations, type LanguageMapPlace} from './translations.js';
import {unknownField} from './unknown-field.js';

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
