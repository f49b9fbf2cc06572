import {jsonPath, type Place, type Problem} from '../document/problem.js';
import {read, type Report, type Schema} from '../document/read.js';
import {award} from '../document/schema/awards.js';
import {contact, coordinator} from '../document/schema/contact.js';
import {clusterDocument} from '../document/schema/document.js';
import {keyFigure} from '../document/schema/key-figures.js';
import {day, text} from '../document/schema/text.js';
import {observation, oneSeries, unit} from '../document/schema/series.js';
import {person} from '../document/schema/board.js';
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
  type StringCheck,
} from './strings.js';
import {suggest} from './suggest.js';
import {translations} from './translations.js';

type Fields = Readonly<Record<string, unknown>>;
type Shape = {readonly entries: Record<string, Schema>};

/** What is probably not as it was meant, although the widgets can show it: for authors, so no widget ships it. */
export function check(document: Fields): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  walk(clusterDocument, document, undefined, report);
  translations(document, report);
  return problems;
}

const warn = (report: Report, code: string, at: Place | undefined, message: string): void =>
  report({code, level: 'warning', path: jsonPath(at), message});

function walk(schema: Schema, input: unknown, at: Place | undefined, report: Report): void {
  const {wrapped, item, entries, options} = schema as Schema & {
    wrapped?: Schema;
    item?: Schema;
    entries?: Shape['entries'];
    options?: readonly Schema[];
  };
  if (wrapped) walk(wrapped, input, at, report);
  else if (options) walk(meant(options, input), input, at, report);
  else if (item && Array.isArray(input)) {
    input.forEach((each, key) => walk(item, each, {key, up: at}, report));
  } else if (entries && isFields(input)) walkFields(schema, entries, input, at, report);
  else if (schema.type === 'record' && isFields(input)) walkRecord(schema, input, at, report);
  else if (typeof input === 'string') checkString(schema, input, at, report);
}

/** The option of a union that the input fits, or comes nearest to. */
function meant(options: readonly Schema[], input: unknown): Schema {
  const faults = (option: Schema): number => {
    let count = 0;
    read(option, input, undefined, () => count++);
    // An object by which nothing is known is rather a language map.
    const {entries} = option as unknown as Partial<Shape>;
    const known = isFields(input) && entries && Object.keys(entries).some((key) => key in input);
    return count * 2 + (option.type === 'object' && !known ? 1 : 0) - (known && !count ? 1 : 0);
  };
  return options.reduce((best, option) => (faults(option) < faults(best) ? option : best));
}

function walkFields(
  schema: Schema,
  entries: Shape['entries'],
  input: Fields,
  at: Place | undefined,
  report: Report,
): void {
  for (const [key, value] of Object.entries(input)) {
    const place = {key, up: at};
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (entry) {
      walk(entry, value, place, report);
      if (typeof value === 'string') checkField(schema, key, value, place, report);
    } else if (at || !reservedFields.includes(key)) {
      const likely = suggest(key, Object.keys(entries));
      const hint = likely ? `: did you mean "${likely}"?` : ': it is not shown';
      warn(report, 'unknown-field', place, `unknown field "${key}"${hint}`);
    }
  }
  if (schema === award) checkAward(input, at, report);
  if (schema === oneSeries) checkSeries(input, at, report);
}

function walkRecord(schema: Schema, input: Fields, at: Place | undefined, report: Report): void {
  const isText = schema === text.options[1];
  for (const [key, value] of Object.entries(input)) {
    const place = {key, up: at};
    if (!isText && !headingNames.includes(key)) {
      const likely = suggest(key, headingNames);
      const hint = likely ? `: did you mean "${likely}"?` : '';
      warn(report, 'unknown-heading', place, `no widget has the heading "${key}"${hint}`);
    }
    const doubt = isText ? checkLanguage(key) : undefined;
    const likely = doubt && suggest(key, ['name', 'description', 'url', 'src', 'alt']);
    const hint = likely ? `: did you mean the field "${likely}"?` : '';
    if (doubt) warn(report, 'unknown-language', place, doubt + hint);
    walk((schema as unknown as {value: Schema}).value, value, place, report);
  }
}

function checkString(schema: Schema, input: string, at: Place | undefined, report: Report): void {
  const doubt =
    schema === day && /^\d{4}(-\d\d(-\d\d)?)?$/.test(input) ? checkDay(input) : undefined;
  if (doubt) warn(report, 'impossible-date', at, doubt);
  if (/\p{Surrogate}/u.test(input)) {
    warn(report, 'half-character', at, 'half a character (a lone surrogate): shown as U+FFFD');
  }
}

/** Checks that belong to a field's name, wherever it stands. */
const byName: Readonly<Record<string, readonly [code: string, check: StringCheck]>> = {
  url: ['address', checkLink],
  license: ['address', (value) => (value.includes(':') ? checkLink(value) : undefined)],
  logo: ['address', checkImage],
  image: ['address', checkImage],
  src: ['address', checkImage],
  email: ['email', checkEmail],
  telephone: ['telephone', checkTelephone],
  language: ['unknown-language', checkLanguage],
  timeZone: ['time-zone', checkTimeZone],
  currency: ['currency', checkCurrency],
  period: ['period', checkPeriod],
};

const shapes: Readonly<Record<string, Schema>> = {
  award,
  keyFigure,
  unit,
  observation,
  person,
  contact,
  coordinator,
};

function checkField(schema: Schema, key: string, value: string, at: Place, report: Report): void {
  const isSite = key === 'url' && schema === clusterDocument;
  const [code, test] = isSite ? (['address', checkSite] as const) : (byName[key] ?? []);
  const doubt = test?.(value);
  if (code && doubt) warn(report, code, at, doubt);
  const shape = Object.keys(shapes).find((name) => shapes[name] === schema);
  const known = knownValues[`${shape}.${key}`];
  if (!known || known.includes(value)) return;
  const likely = suggest(value, known);
  const hint = likely ? `did you mean "${likely}"?` : `known are ${known.join(', ')}`;
  warn(report, 'unknown-value', at, `unknown value "${value}": ${hint}`);
}

const isFields = (input: unknown): input is Fields =>
  typeof input === 'object' && input !== null && !Array.isArray(input);
