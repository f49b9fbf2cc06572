/** @typedef {{type?: string, anyOf?: Schema[], items?: Schema, properties?: Record<string, Schema>, required?: string[], additionalProperties?: Schema | boolean, pattern?: string, description?: string, examples?: unknown[]}} Schema */

const isText = (/** @type {Schema} */ {anyOf = []}) =>
  anyOf.length === 2 && anyOf[0]?.type === 'string' && Boolean(anyOf[1]?.additionalProperties);

/** What may stand in a field, in a word or two. @param {Schema} schema @returns {string} */
const kindOf = (schema) => {
  if (isText(schema)) return 'Text';
  if (schema.pattern) return 'Day';
  if (schema.type === 'array') return `list of ${kindOf(schema.items ?? {})}`;
  if (schema.type === 'string') return 'string';
  if (schema.type === 'object') return 'object';
  const options = schema.anyOf ?? [];
  const hasMap = options.some(({additionalProperties}) => additionalProperties);
  const words = options.flatMap(({type, additionalProperties}) =>
    additionalProperties ? [] : [type === 'string' ? (hasMap ? 'Text' : 'string') : (type ?? '')],
  );
  const kinds = words.includes('number') || !options.length ? [...words, schema.type ?? ''] : words;
  return [...new Set(kinds)].filter(Boolean).join(' or ');
};

/** The objects in a schema: itself, its items, its options. @param {Schema} schema @returns {Schema[]} */
const objectsIn = (schema) => [
  ...(schema.properties ? [schema] : []),
  ...(schema.items ? objectsIn(schema.items) : []),
  ...(schema.anyOf ?? []).flatMap(objectsIn),
];

/**
 * The tables of all fields, as Markdown.
 * @param {Schema} schema
 * @returns {string}
 */
export const tables = (schema) => {
  /** @param {Schema} object @param {string} title @returns {string[]} */
  const table = (object, title) => {
    const fields = Object.entries(object.properties ?? {});
    const rows = fields.map(([name, field]) => {
      const needed = object.required?.includes(name) ? ' **needed**' : '';
      const example = JSON.stringify(field.examples?.[0]).replaceAll('|', '\\|');
      return `| \`${name}\`${needed} | ${kindOf(field)} | ${field.description} | \`${example}\` |`;
    });
    const own = [
      `### ${title}`,
      '',
      '| field | holds | what it is | example |',
      '|---|---|---|---|',
      ...rows,
      '',
    ];
    const inner = fields.flatMap(([name, field]) => {
      const path = title === 'The document' ? name : `${title}.${name}`;
      const list = field.type === 'array' ? '[]' : '';
      return objectsIn(field).flatMap((found) => table(found, path + list));
    });
    return [...own, ...inner];
  };
  return table(schema, 'The document').join('\n').trim();
};
