import ts from 'typescript';

/*
 * schema.org's vocabulary as Google's schema-dts writes it down in types: which properties a type has, and which types a
 * property takes. TypeScript judges.
 */

/** @typedef {Record<string, unknown>} Node */

/**
 * Puts the nodes of a graph where they are referred to, so that what a property takes can be judged.
 * @param {Node[]} nodes
 * @returns {Node[]}
 */
const withoutReferences = (nodes) => {
  /** @param {unknown} value @param {unknown[]} within @returns {unknown} */
  const resolve = (value, within) => {
    if (Array.isArray(value)) return value.map((one) => resolve(one, within));
    if (typeof value !== 'object' || value === null) return value;
    const own = /** @type {Node} */ (value);
    const {'@id': id} = own;
    const isReference = id !== undefined && Object.keys(own).length === 1;
    const node = isReference ? nodes.find((one) => one['@id'] === id) : own;
    if (!node) throw new Error(`Nothing in the graph is ${id}.`);
    // A node that names itself further down.
    if (isReference && within.includes(id)) return {'@type': node['@type'], '@id': id};
    return Object.fromEntries(
      Object.entries(node).map(([key, inner]) => [key, resolve(inner, [...within, id])]),
    );
  };
  return nodes.map((node) => /** @type {Node} */ (resolve(node, [])));
};

/** @param {Record<string, {'@graph': Node[]}>} graphs */
const source = (graphs) =>
  [
    "import type {Graph} from 'schema-dts';",
    ...Object.entries(graphs).map(([name, graph]) => {
      const whole = {...graph, '@graph': withoutReferences(graph['@graph'])};
      return `export const ${name}: Graph = ${JSON.stringify(whole, undefined, 1)};`;
    }),
  ].join('\n');

/**
 * What schema.org does not know of graphs: types, properties of a type, values of a property.
 * @param {Record<string, {'@graph': Node[]}>} graphs by names that JavaScript takes
 * @returns {Record<string, string[]>} findings by name; a graph without any is not in it
 */
export const unknownToSchemaOrg = (graphs) => {
  const name = 'graphs.ts';
  const text = source(graphs);
  /** @type {ts.CompilerOptions} */
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const {getSourceFile, fileExists} = host;
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  host.fileExists = (path) => path === name || fileExists(path);
  host.getSourceFile = (path, ...rest) => (path === name ? file : getSourceFile(path, ...rest));
  const program = ts.createProgram([name], options, host);
  /** @type {Record<string, string[]>} */
  const found = {};
  for (const {start = 0, messageText} of ts.getPreEmitDiagnostics(program)) {
    const before = text.slice(0, start);
    const graph = before.match(/export const (\w+)(?![^]*export const)/)?.[1] ?? 'all';
    const line = text
      .slice(before.lastIndexOf('\n') + 1)
      .split('\n', 1)[0]
      ?.trim();
    const why = ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 400);
    (found[graph] ??= []).push(`${line}: ${why}`);
  }
  return found;
};
