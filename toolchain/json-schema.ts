import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {toJsonSchema} from '@valibot/to-json-schema';
import ts from 'typescript';
import type {GenericSchema} from 'valibot';
import {runnerImport, type Plugin} from 'vite';
import {acceptAbsent, type JsonSchema} from './accept-absent.js';

/**
 * Creates the JSON Schema (draft 2020-12) of the document from `src/core/document/schema`. Descriptions and examples come from the
 * comments there, so that the code of the widgets does not contain them.
 *
 * @param root folder of the repository
 */
export async function clusterSchema(root: string): Promise<object> {
  const file = resolve(root, 'src/core/document/schema/document.ts');
  const {module} = await runnerImport<{clusterDocument: GenericSchema}>(file, {
    root,
    configFile: false,
    plugins: [describeFields()],
    logLevel: 'error',
  });
  const {$schema, ...schema} = toJsonSchema(module.clusterDocument, {
    target: 'draft-2020-12',
    // All keys in JSON are strings, so only a pattern needs to be kept.
    overrideSchema: ({jsonSchema}) => ({
      ...jsonSchema,
      propertyNames: jsonSchema.propertyNames && keysOf(jsonSchema.propertyNames),
    }),
    // Values that are too long are truncated, so they are valid.
    ignoreActions: ['max_length', 'max_entries', 'transform'],
  });
  return {
    $schema,
    $id: addressOf(root),
    title: 'Cluster document, version 1',
    description:
      'What a cluster organisation publishes about itself, for cluster-widgets. Only `name` must be there.',
    // Without the keywords that are undefined.
    ...acceptAbsent(JSON.parse(JSON.stringify(schema)) as JsonSchema),
  };
}

/** URL of the schema, which documents refer to as `$schema`. Contains the version, so that it never changes. */
function addressOf(root: string): string {
  const {version} = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return `https://unpkg.com/cluster-widgets@${version}/dist/cluster.schema.json`;
}

/** The pattern of the keys of a record, if there is one. */
const keysOf = (names: {pattern?: string} | boolean): {pattern: string} | undefined =>
  typeof names === 'object' && names.pattern ? {pattern: names.pattern} : undefined;

/** Adds the comment on each field of `v.object({…})` to its schema, as description and examples. */
const describeFields = (): Plugin => ({
  name: 'describe-fields',
  enforce: 'pre',
  transform(code, file) {
    if (!file.includes('/document/schema/')) return undefined;
    const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
    const edits: {start: number; end: number; text: string}[] = [];
    const visit = (node: ts.Node): void => {
      if (isObjectSchema(node)) node.arguments[0].properties.forEach(describe);
      ts.forEachChild(node, visit);
    };
    const describe = (field: ts.ObjectLiteralElementLike): void => {
      if (ts.isSpreadAssignment(field)) return;
      const {description, examples} = documentation(field, file);
      const pipe = `v.description(${JSON.stringify(description)}), v.examples(${examples})`;
      if (ts.isShorthandPropertyAssignment(field)) {
        const {text} = field.name;
        const start = field.name.getStart();
        edits.push({start, end: field.end, text: `${text}: v.pipe(${text}, ${pipe})`});
      } else if (ts.isPropertyAssignment(field)) {
        const start = field.initializer.getStart();
        edits.push({start, end: start, text: 'v.pipe('});
        edits.push({start: field.end, end: field.end, text: `, ${pipe})`});
      }
    };
    visit(source);
    // From the end, so that the offsets of earlier edits stay valid.
    return edits
      .sort((a, b) => b.start - a.start)
      .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
  },
});

type ObjectSchema = ts.CallExpression & {
  readonly arguments: readonly [ts.ObjectLiteralExpression];
};

const isObjectSchema = (node: ts.Node): node is ObjectSchema =>
  ts.isCallExpression(node) &&
  node.expression.getText() === 'v.object' &&
  node.arguments.length === 1 &&
  node.arguments.every(ts.isObjectLiteralExpression);

/** @throws {Error} if a field has no description, no example, or an example that is not JSON */
function documentation(
  field: ts.ObjectLiteralElementLike,
  file: string,
): {description: string; examples: string} {
  const [doc] = ts.getJSDocCommentsAndTags(field).filter(ts.isJSDoc);
  const description = ts.getTextOfJSDocComment(doc?.comment);
  const examples = (doc?.tags ?? [])
    .filter(({tagName}) => tagName.text === 'example')
    .map(({comment}): unknown => JSON.parse(ts.getTextOfJSDocComment(comment) ?? ''));
  if (!description || !examples.length) {
    throw new Error(`${file}: ${field.name?.getText()} lacks a description or an @example`);
  }
  return {description, examples: JSON.stringify(examples)};
}
