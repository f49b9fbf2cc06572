/** @typedef {{$ref?: string, type?: string, anyOf?: Schema[], items?: Schema, properties?: Record<string, Schema>, required?: string[], additionalProperties?: Schema | boolean, pattern?: string, description?: string, examples?: unknown[]}} Schema */

/** A schema without the alternatives that stand for an absent value. @param {Schema} schema @returns {Schema} */
const given = ({anyOf, ...schema}) => {
  const options = anyOf?.filter(({$ref}) => !$ref);
  if (!options) return schema;
  return options.length > 1 ? {...schema, anyOf: options} : {...options[0], ...schema};
};

const isText = (/** @type {Schema} */ {anyOf = []}) =>
  anyOf.length === 2 && anyOf[0]?.type === 'string' && Boolean(anyOf[1]?.additionalProperties);

/** Whether the texts of a language may have plural forms. @param {Schema} schema */
const hasForms = ({anyOf = []}) => JSON.stringify(anyOf[1]).includes('"few"');

/** @param {string | undefined} type @param {boolean} hasMap */
const kindName = (type, hasMap) => {
  if (type === 'array') return 'list';
  return type === 'string' && hasMap ? 'Text' : (type ?? '');
};

/** What may be in a field, in a word or two. @param {Schema} written @returns {string} */
const kindOf = (written) => {
  const schema = given(written);
  if (isText(schema)) return hasForms(schema) ? 'Counted' : 'Text';
  if ([schema, ...(schema.anyOf ?? [])].some(({pattern}) => pattern)) return 'Day';
  if (schema.type === 'array') return `list of ${kindOf(schema.items ?? {})}`;
  if (schema.type === 'string') return 'string';
  if (schema.type === 'object') return 'object';
  const options = schema.anyOf ?? [];
  const hasMap = options.some(({additionalProperties}) => additionalProperties);
  const words = options.flatMap(({type, additionalProperties}) =>
    additionalProperties ? [] : [kindName(type, hasMap)],
  );
  const kinds = words.includes('number') || !options.length ? [...words, schema.type ?? ''] : words;
  // A number is read in the place of a text, but is not what should be there.
  const takesText = kinds.some((kind) => kind === 'string' || kind === 'Text');
  return [...new Set(kinds)]
    .filter((kind) => kind && !(takesText && kind === 'number'))
    .join(' or ');
};

/** The objects in a schema: itself, its items, its options. @param {Schema} schema @returns {Schema[]} */
const objectsIn = (schema) => {
  const {properties, items, anyOf = []} = given(schema);
  return [
    ...(properties ? [given(schema)] : []),
    ...(items ? objectsIn(items) : []),
    ...anyOf.flatMap(objectsIn),
  ];
};

/**
 * The tables of all fields, as Markdown.
 * @param {Schema} schema
 * @returns {string}
 */
export const fieldTables = (schema) => {
  /** @param {Schema} object @param {string} title @returns {string[]} */
  const table = (object, title) => {
    const fields = Object.entries(object.properties ?? {});
    const rows = fields.map(([name, field]) => {
      const needed = object.required?.includes(name) ? ' **required**' : '';
      const example = JSON.stringify(field.examples?.[0]).replaceAll('|', '\\|');
      return `| \`${name}\`${needed} | ${kindOf(field)} | ${field.description} | \`${example}\` |`;
    });
    const own = [
      `### ${title}`,
      '',
      '| field | type | description | example |',
      '|---|---|---|---|',
      ...rows,
      '',
    ];
    const inner = fields.flatMap(([name, field]) => {
      const path = title === 'The document' ? name : `${title}.${name}`;
      const list = given(field).type === 'array' ? '[]' : '';
      return objectsIn(field).flatMap((found) => table(found, path + list));
    });
    return [...own, ...inner];
  };
  return table(schema, 'The document').join('\n').trim();
};
