import {isFields} from '../../core/document/read.js';
import {headingNames, knownValues} from '../../core/validation/known.js';
import {withoutAbsent, type JsonSchema} from './json-schema.js';

interface Common {
  readonly key: string;
  /** Id of label and help: the keys of the field's path. */
  readonly id: string;
  /** Description from the schema, which is the English help text. */
  readonly description: string;
  readonly required: boolean;
  /** Whether the field is shown at first; other fields are behind "More". */
  readonly primary: boolean;
  /** An example, shown as a placeholder. */
  readonly example: string;
}

/** A field of the form. */
export type Field = Common &
  (
    | {
        readonly kind: 'text';
        readonly long: boolean;
        /** Examples by language. */
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
  /** Field that a plain value replaces the object with: `"Ada"` means `{"name": "Ada"}`. */
  readonly shorthand: string | undefined;
  /** Field for a plain value, if the group has no `shorthand`. */
  readonly plain: Field | undefined;
  /** Whether all keys have the same kind of value. */
  readonly table: boolean;
}

export type Group = Common & GroupKind;
export type List = Extract<Field, {kind: 'list'}>;

/** Creates the form field for a schema. Returns `undefined` if a form cannot edit it. */
function fieldOf(
  key: string,
  id: string,
  fieldSchema: JsonSchema,
  required = false,
  primary = true,
): Field | undefined {
  const schema = withoutAbsent(fieldSchema);
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
    // Plain texts in the examples of the schema are English.
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

/** Known keys of objects whose schema does not list them. The form shows all of them. */
const knownKeys: Readonly<Record<string, readonly string[]>> = {headings: headingNames};

/** Creates the form field for an object with the same kind of value under every key. */
function tableOf(common: Common, {additionalProperties}: JsonSchema): Field | undefined {
  const keys = knownKeys[common.key];
  if (!keys || typeof additionalProperties !== 'object') return undefined;
  const fields = keys.flatMap(
    (key) => fieldOf(key, `${common.id}.${key}`, additionalProperties) ?? [],
  );
  return {...common, kind: 'group', shorthand: undefined, plain: undefined, table: true, fields};
}

/** Creates the fields of an object. Required fields and those in the examples are shown at first. */
export function fieldsOf(
  {properties = {}, required = []}: JsonSchema,
  examples: readonly unknown[] = [],
  id = 'field.cluster',
): Field[] {
  const exampleKeys = new Set(
    examples.flatMap((each) => (isFields(each) ? Object.keys(each) : [])),
  );
  return Object.entries(properties).flatMap(([key, schema]) => {
    const isRequired = required.includes(key);
    const primary = isRequired || !examples.length || exampleKeys.has(key);
    return fieldOf(key, `${id}.${key}`, schema, isRequired, primary) ?? [];
  });
}

/** The known values of a field. The schema lists them as examples and also allows others. */
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
