import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {withImports} from '../../toolchain/deliver/with-imports.js';
import {readJson} from './workspace.js';

/** @typedef {import('./workspace.js').Workspace} Workspace */
/** @typedef {[first: number, later: number]} Size bytes that load at once, and on demand */
/** @typedef {Record<string, Record<string, Size>>} Sizes by program and bundler */

export const sizesPage = 'docs/bundle-size.md';

const bundlers = ['vite', 'webpack', 'esbuild'];

/** The programs to measure: an import of each entry, and what is said about several of them. @param {string[]} widgets */
const programsOf = (widgets) => ({
  ...Object.fromEntries(
    ['cluster-widgets', ...widgets].map((entry) => [`'${entry}'`, `import '${entry}';`]),
  ),
  'three: board, specializations, awards': ['board', 'specializations', 'awards']
    .map((name) => `import 'cluster-widgets/${name}';`)
    .join('\n'),
  "`define({only: ['board']})`": `import {define} from 'cluster-widgets/define'; define({only: ['board']});`,
  '`ClusterBoard` of `define`, registered by hand': `import {ClusterBoard} from 'cluster-widgets/define'; customElements.define('x-board', ClusterBoard);`,
  "'cluster-widgets/locale'": `import {defineLocale} from 'cluster-widgets/locale'; defineLocale('fr', {board: 'Conseil'});`,
  "'cluster-widgets/locale-de'": `import german from 'cluster-widgets/locale-de'; document.title = JSON.stringify(german);`,
});

/** What bundlers make of the programs. @param {Workspace} workspace @param {string[]} widgets @returns {Sizes} */
function measure(workspace, widgets) {
  const programs = programsOf(widgets);
  const {code, output} = workspace.run('node', 'bundles/sizes.js', JSON.stringify(programs));
  if (code !== 0) throw new Error(output);
  return JSON.parse(output.slice(output.indexOf('{"')));
}

/** The size of a CDN file with the chunks that it imports. @param {string} program @returns {number | undefined} */
function cdnSize(program) {
  const [, name = ''] = /^'cluster-widgets\/?([\w-]*)'$/.exec(program) ?? [];
  const file = join(
    'dist/cdn',
    program === "'cluster-widgets'" ? 'cluster-widgets.js' : `${name}.js`,
  );
  if (!program.startsWith("'") || !existsSync(file)) return undefined;
  return withImports(file).reduce(
    (sum, one) => sum + gzipSync(readFileSync(one), {level: 9}).length,
    0,
  );
}

const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
const cell = (/** @type {Size} */ [first, later]) =>
  later ? `${kB(first)} + ${kB(later)}` : kB(first);

/**
 * The page of the documentation, as measured now.
 * @param {Workspace} workspace
 * @param {string[]} widgets their entries
 */
export function measuredPage(workspace, widgets) {
  const sizes = measure(workspace, widgets);
  const names = bundlers.map((name) => {
    const {version} = readJson(join(workspace.folder, 'node_modules', name, 'package.json'));
    return `${name === 'vite' ? 'Vite' : name} ${version}`;
  });
  const rows = Object.entries(sizes).map(([program, byBundler]) => {
    const cdn = cdnSize(program);
    return [
      program.startsWith("'") ? `\`import ${program}\`` : program,
      ...bundlers.map((name) => cell(byBundler[name] ?? [0, 0])),
      cdn ? kB(cdn) : '',
    ];
  });
  const table = [['import', ...names, 'CDN file'], ['---', '--:', '--:', '--:', '--:'], ...rows];
  return `# Size of each import

Kilobytes (1000 bytes) that a visitor downloads: minified and compressed with gzip, with \`lit\`, \`valibot\` and all else that the
widgets need. The number behind the + is loaded later, only when it is needed. The last column is the file of \`dist/cdn\` with the
files that it imports.

${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

- **The base is shared**: most of the first widget is the base of all of them. A further one adds little, as the row of three shows.
- **\`define\` cannot be tree-shaken by \`only\`**, which is read when the program runs. Import the widgets that you use, or register a
  class by hand.
- **The npm package and the CDN files run the same code.** If your program also uses \`lit\`, the bundle contains it once.

\`test/package/package.test.js\` measures this again and fails if a number differs by more than 3%. To write the page again, build, then
\`WRITE_TABLES=1 node --test --test-name-pattern=weighs test/package/package.test.js\`.
`;
}

/** The numbers of a page by program, in the order of the columns. @param {string} page */
const numbersOf = (page) =>
  new Map(
    [...page.matchAll(/^\| (?!import \||---)(.*?) \|(.*)\|$/gm)].map(
      ([, program = '', cells = '']) => [program, cells.split(/[|+]/).map(Number)],
    ),
  );

/**
 * What a page says that is not measured, beyond 3 % or 0.3 kB.
 * @param {string} measured
 * @param {string} written
 */
export function differences(measured, written) {
  const said = numbersOf(written);
  const rows = [...numbersOf(measured)];
  const unknown = [...said.keys()].filter((program) => !rows.some(([one]) => one === program));
  return [
    ...unknown.map((program) => `${program} is not measured`),
    ...rows.flatMap(([program, numbers]) => {
      const own = said.get(program) ?? [];
      const isNear = numbers.every(
        (now, i) => Math.abs(now - (own[i] ?? NaN)) <= Math.max(0.3, 0.03 * now),
      );
      return isNear ? [] : [`${program}: ${numbers.join(' ')}, not ${own.join(' ')}`];
    }),
  ];
}
