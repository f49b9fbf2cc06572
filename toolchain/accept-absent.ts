/** The subset of JSON Schema that is generated from `src/core/document/schema`. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
}

const ref = (name: string): JsonSchema => ({$ref: `#/$defs/${name}`});

const blankOrZero: JsonSchema = {anyOf: [ref('blank'), {const: 0}]};
const notZero: JsonSchema = {not: {const: 0}};

/**
 * The rules of `src/core/document/blank.ts` as JSON Schema. Each refers to `blank` once: editors try every alternative,
 * and the time for nested values would double with each level.
 */
const definitions: Readonly<Record<string, JsonSchema>> = {
  absent: {
    description: 'Counts as absent: null, or a text of white space.',
    anyOf: [{type: 'null'}, {type: 'string', pattern: '^\\s*$'}],
  },
  blank: {anyOf: [ref('absent'), ref('blankObject'), ref('blankList')]},
  blankObject: {
    description:
      'Counts as absent: an object with nothing in it but empty fields, and zeros beside them.',
    type: 'object',
    additionalProperties: blankOrZero,
    anyOf: [{additionalProperties: notZero}, {not: {additionalProperties: {not: ref('absent')}}}],
  },
  blankList: {
    type: 'array',
    items: blankOrZero,
    anyOf: [{items: notZero}, {contains: ref('absent')}],
  },
};

/** Makes the schema of a document accept values that count as absent, as `src/core/document/read.ts` does. */
export const acceptAbsent = (schema: JsonSchema): JsonSchema => ({
  ...accept(schema),
  $defs: definitions,
});

function accept(schema: JsonSchema): JsonSchema {
  const {anyOf, properties, required = [], items, additionalProperties} = schema;
  return {
    ...schema,
    ...(anyOf && {anyOf: distinguish(anyOf.map(accept))}),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, field]) => [
          key,
          required.includes(key) ? notAbsent(accept(field)) : orAbsent(accept(field)),
        ]),
      ),
    }),
    ...(items && {items: orAbsent(accept(items))}),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: orAbsent(accept(additionalProperties)),
    }),
  };
}

/** Distinguishes an object from a language map by its keys, as `src/core/document/read.ts` does. */
function distinguish(options: readonly JsonSchema[]): readonly JsonSchema[] {
  const object = options.find(({properties}) => properties);
  if (!object || !options.some(isTable)) return options;
  const {properties = {}, required = []} = object;
  const keyPattern = options.find(isTable)?.propertyNames;
  const distinguishingKeys = !keyPattern && required.length ? required : Object.keys(properties);
  const withoutKeys = {
    propertyNames: {...(keyPattern as JsonSchema), not: {enum: distinguishingKeys}},
  };
  return options.map((option) => {
    if (isTable(option)) return {...option, ...withoutKeys};
    return option === object && !required.length ? {...option, not: withoutKeys} : option;
  });
}

function orAbsent({description, examples, ...schema}: JsonSchema): JsonSchema {
  const {anyOf, ...rest} = schema;
  const options = anyOf && !Object.keys(rest).length ? anyOf : [schema];
  const blank = options.some(isObject) ? [ref('absent'), ref('blankObject')] : [ref('absent')];
  return {description, examples, anyOf: [...options, ...blank]};
}

/** The schema of a required field, which rejects absent values except `null` if the field allows it. */
const notAbsent = (schema: JsonSchema): JsonSchema =>
  schema.anyOf?.some(({type}) => type === 'null')
    ? schema
    : {...schema, not: {anyOf: [ref('absent'), ref('blankObject')]}};

const isObject = ({type}: JsonSchema): boolean => type === 'object';

const isTable = (schema: JsonSchema): boolean =>
  isObject(schema) && typeof schema.additionalProperties === 'object';
