import {headingNames, knownValues} from '../../core/validation/known.js';
import {withoutAbsent, type JsonSchema} from './json-schema.js';

interface Common {
  readonly key: string;
  /** Id of label and help: the keys on the way to the field. */
  readonly id: string;
  /** From the schema: the English help. */
  readonly description: string;
  readonly required: boolean;
  /** Shown at once; the others behind "More". */
  readonly primary: boolean;
  /** An example, as a hint of the form. */
  readonly example: string;
}

/** A field of the form. */
export type Field = Common &
  (
    | {
        readonly kind: 'text';
        readonly long: boolean;
        /** An example in each language that there is one in. */
        readonly examples: Readonly<Record<string, string>>;
      }
    | {readonly kind: 'string' | 'day'}
    | {readonly kind: 'number'; readonly nullable: boolean}
    | {readonly kind: 'choice'; readonly choices: readonly string[]}
    | GroupKind
    | {readonly kind: 'list'; readonly item: Field}
  );

export interface GroupKind {
  readonly kind: 'group';
  readonly fields: readonly Field[];
  /** A plain value stands for an object with this field: `"Ada"` for `{"name": "Ada"}`. */
  readonly shorthand: string | undefined;
  /** How a plain value is written where nothing of the object stands for it. */
  readonly plain: Field | undefined;
  /** The same may stand under each of its keys. */
  readonly table: boolean;
}

export type Group = Common & GroupKind;
export type List = Extract<Field, {kind: 'list'}>;

/** Makes the form's field for a place of the schema; `undefined` where a form is of no use. */
function fieldOf(
  key: string,
  id: string,
  written: JsonSchema,
  required = false,
  primary = true,
): Field | undefined {
  const schema = withoutAbsent(written);
  const {description = '', examples = [], type} = schema;
  const [first] = examples;
  const example = typeof first === 'string' || typeof first === 'number' ? String(first) : '';
  const common = {key, id, description, required, primary, example};
  const options = schema.anyOf ?? [schema];
  const object = options.find(({properties}) => properties);
  const isText = options.some(({additionalProperties}) => typeof additionalProperties === 'object');
  const isString = options.some((option) => option.type === 'string');

  if (type === 'array' && schema.items) {
    const item = fieldOf('', id, {examples: examples.flat(), ...schema.items}, true);
    return item && {...common, kind: 'list', item};
  }
  if (object) {
    const shorthand = isString ? object.required?.[0] : undefined;
    const {anyOf = []} = schema;
    const plain = isString && !shorthand;
    const rest = {...schema, anyOf: anyOf.filter((option) => option !== object)};
    return {
      ...common,
      kind: 'group',
      shorthand,
      table: false,
      plain: plain ? fieldOf(key, id, rest, required) : undefined,
      fields: fieldsOf(object, examples, id),
    };
  }
  if (isText && isString) {
    // What the schema writes as a plain text is English.
    const texts = isFields(first) ? first : {en: example};
    const strings = Object.entries(texts).map(([tag, text]) => [tag, String(text)] as const);
    return {
      ...common,
      kind: 'text',
      long: isLong(examples),
      examples: Object.fromEntries<string>(strings),
    };
  }
  if (type === 'object') return tableOf(common, schema);
  if (isText) return undefined;
  const numeric = options.some((option) => option.type === 'number' || option.type === 'integer');
  if (numeric && !isString) {
    return {...common, kind: 'number', nullable: options.some((option) => option.type === 'null')};
  }
  if (options.some(({pattern}) => pattern)) return {...common, kind: 'day'};
  const choices = choicesOf(key, examples);
  return choices ? {...common, kind: 'choice', choices} : {...common, kind: 'string'};
}

/** What the keys of an object may be whose schema names none: they are all shown at once. */
const knownKeys: Readonly<Record<string, readonly string[]>> = {headings: headingNames};

/** The form's fields for an object that has the same under every key. */
function tableOf(common: Common, {additionalProperties}: JsonSchema): Field | undefined {
  const keys = knownKeys[common.key];
  if (!keys || typeof additionalProperties !== 'object') return undefined;
  const fields = keys.flatMap(
    (key) => fieldOf(key, `${common.id}.${key}`, additionalProperties) ?? [],
  );
  return {...common, kind: 'group', shorthand: undefined, plain: undefined, table: true, fields};
}

/** The fields of an object; at once are shown those that must be there and those that the examples have. */
export function fieldsOf(
  {properties = {}, required = []}: JsonSchema,
  examples: readonly unknown[] = [],
  id = 'field.cluster',
): Field[] {
  const usual = new Set(examples.flatMap((each) => (isFields(each) ? Object.keys(each) : [])));
  return Object.entries(properties).flatMap(([key, schema]) => {
    const needed = required.includes(key);
    const primary = needed || !examples.length || usual.has(key);
    return fieldOf(key, `${id}.${key}`, schema, needed, primary) ?? [];
  });
}

/** Values that the widgets know: the schema lets others through and has these as its examples. */
function choicesOf(key: string, examples: readonly unknown[]): readonly string[] | undefined {
  return Object.entries(knownValues).find(
    ([name, values]) =>
      name.endsWith(`.${key}`) && values.every((value, at) => value === examples[at]),
  )?.[1];
}

const isLong = (examples: readonly unknown[]): boolean =>
  examples.some((each) =>
    (isFields(each) ? Object.values(each) : [each]).some((text) => String(text).length > 40),
  );

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
