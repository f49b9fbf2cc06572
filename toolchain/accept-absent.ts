/** As much of JSON Schema as is made of `src/core/document/schema`. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
}

const ref = (name: string): JsonSchema => ({$ref: `#/$defs/${name}`});

/** What `src/core/document/blank.ts` tests. */
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
    anyOf: [
      {additionalProperties: ref('blank')},
      {
        additionalProperties: {anyOf: [ref('blank'), {const: 0}]},
        not: {additionalProperties: {not: ref('absent')}},
      },
    ],
  },
  blankList: {
    type: 'array',
    anyOf: [
      {items: ref('blank')},
      {items: {anyOf: [ref('blank'), {const: 0}]}, contains: ref('absent')},
    ],
  },
};

/** Makes a document's schema accept what the widgets take for absent, as `src/core/document/read.ts` does. */
export const acceptAbsent = (schema: JsonSchema): JsonSchema => ({
  ...accept(schema),
  $defs: definitions,
});

function accept(schema: JsonSchema): JsonSchema {
  const {anyOf, properties, required = [], items, additionalProperties} = schema;
  return {
    ...schema,
    ...(anyOf && {anyOf: apart(anyOf.map(accept))}),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, field]) => [
          key,
          required.includes(key) ? given(accept(field)) : orAbsent(accept(field)),
        ]),
      ),
    }),
    ...(items && {items: orAbsent(accept(items))}),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: orAbsent(accept(additionalProperties)),
    }),
  };
}

/** Tells an object from a language map as `src/core/document/read.ts` does: by its keys. */
function apart(options: readonly JsonSchema[]): readonly JsonSchema[] {
  const object = options.find(({properties}) => properties);
  if (!object || !options.some(isTable)) return options;
  const {properties = {}, required = []} = object;
  const tags = options.find(isTable)?.propertyNames;
  const telling = !tags && required.length ? required : Object.keys(properties);
  const other = {propertyNames: {...(tags as JsonSchema), not: {enum: telling}}};
  return options.map((option) => {
    if (isTable(option)) return {...option, ...other};
    return option === object && !required.length ? {...option, not: other} : option;
  });
}

function orAbsent({description, examples, ...schema}: JsonSchema): JsonSchema {
  const {anyOf, ...rest} = schema;
  const options = anyOf && !Object.keys(rest).length ? anyOf : [schema];
  const blank = options.some(isObject) ? [ref('absent'), ref('blankObject')] : [ref('absent')];
  return {description, examples, anyOf: [...options, ...blank]};
}

/** A required field: no absent value will do, but `null` where that has a meaning. */
const given = (schema: JsonSchema): JsonSchema =>
  schema.anyOf?.some(({type}) => type === 'null')
    ? schema
    : {...schema, not: {anyOf: [ref('absent'), ref('blankObject')]}};

const isObject = ({type}: JsonSchema): boolean => type === 'object';

const isTable = (schema: JsonSchema): boolean =>
  isObject(schema) && typeof schema.additionalProperties === 'object';
