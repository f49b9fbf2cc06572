import type * as v from 'valibot';

/* The kinds of schemas in this folder, and type guards that identify them by their public fields. */

/** Any schema of this folder. */
export type Schema = v.GenericSchema;
export type ObjectSchema = v.ObjectSchema<v.ObjectEntries, undefined>;
export type TableSchema = v.RecordSchema<v.GenericSchema<string>, Schema, undefined>;
export type ListSchema = v.ArraySchema<Schema, undefined>;
export type UnionSchema = v.UnionSchema<Schema[], string | undefined>;
export type NullableSchema = v.NullableSchema<Schema, undefined>;
export type OptionalSchema =
  v.OptionalSchema<Schema, undefined> | v.ExactOptionalSchema<Schema, undefined>;

export const isObject = (schema: Schema): schema is ObjectSchema => schema.type === 'object';
export const isUnion = (schema: Schema): schema is UnionSchema => schema.type === 'union';
export const isList = (schema: Schema): schema is ListSchema => schema.type === 'array';
export const isTable = (schema: Schema): schema is TableSchema => schema.type === 'record';
export const isNullable = (schema: Schema): schema is NullableSchema => schema.type === 'nullable';
export const isOptional = (schema: Schema | undefined): schema is OptionalSchema =>
  schema?.type === 'optional' || schema?.type === 'exact_optional';

/** Returns whether a schema accepts an object. */
export function takesObject(schema: Schema): boolean {
  if (isOptional(schema)) return takesObject(schema.wrapped);
  return (
    isObject(schema) || isTable(schema) || (isUnion(schema) && schema.options.some(takesObject))
  );
}

/** Returns whether a table accepts keys of any form. */
export const takesAnyKey = (key: Schema): boolean => !('pipe' in key);

/** Descriptions of the options of a union, by type of schema. */
export const kindNames: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['array', 'a list'],
  ['object', 'an object'],
  ['record', 'an object'],
]);

type Transform = v.TransformAction<unknown, unknown>;

/** Returns the value of a union after its transformations. */
export const transform = (schema: Schema, value: unknown): unknown =>
  pipeOf(schema).reduce((to, action) => (isTransform(action) ? action.operation(to) : to), value);

const isTransform = (action: unknown): action is Transform =>
  typeof action === 'object' && action !== null && 'type' in action && action.type === 'transform';

const pipeOf = (schema: Schema & {readonly pipe?: readonly unknown[]}): readonly unknown[] =>
  schema.pipe ?? noActions;

const noActions: readonly unknown[] = [];

/** Returns the largest number of characters, items or keys that a schema accepts. */
export function limitOf(schema: Schema): number {
  return pipeOf(schema).find(isLimit)?.requirement ?? Infinity;
}

const isLimit = (action: unknown): action is {requirement: number} =>
  typeof action === 'object' &&
  action !== null &&
  'type' in action &&
  (action.type === 'max_length' || action.type === 'max_entries');
