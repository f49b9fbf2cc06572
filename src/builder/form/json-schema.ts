/** The subset of JSON Schema that `cluster.schema.json` uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
}

/** Removes the alternatives for absent values from a schema. They are its only references. */
export function withoutAbsent({anyOf, ...schema}: JsonSchema): JsonSchema {
  const options = anyOf?.filter(({$ref}) => $ref === undefined);
  if (!options) return schema;
  return options.length > 1 ? {...schema, anyOf: options} : {...options[0], ...schema};
}
