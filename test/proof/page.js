import {aimsTable, origin, shortTables, table} from '../../bench/tables.js';
import {stated} from './compare.js';
import {verdicts} from './verdicts.js';

/** @typedef {import('./verdicts.js').Proof} Proof */

/** @param {number} value */
const count = (value) => value.toLocaleString('en');

/** Which pages held, by engine. @param {Proof['hostile']} hostile */
const hostileTable = (hostile) => {
  const engines = [...new Set(hostile.map(({engine}) => engine))];
  const pages = [...new Set(hostile.map(({page}) => page))];
  const cell = (/** @type {string} */ page, /** @type {string} */ engine) =>
    hostile.find((one) => one.page === page && one.engine === engine)?.held ?? 'failed';
  const rows = pages.map((page) => [page, ...engines.map((engine) => cell(page, engine))]);
  return table([['page', ...engines], ...rows], '---');
};

/**
 * The page `docs/proof.md`: everything in it comes from programs.
 * @param {Proof} proof
 */
export const proofPage = (proof) => {
  const {faults, hostile, leaks, budgets, bench} = proof;
  return `# Proof

Written by \`npm run prove\`, which ran everything below. \`npm run prove -- --check\` runs it again and compares with this page:
${stated}

Date and machine: ${origin(bench)}

## What the README claims

${table(
  [
    ['claim', 'command', 'result', 'verdict'],
    ...verdicts(proof).map(({claim, command, result, holds}) => [
      claim,
      `\`${command}\``,
      result,
      holds ? 'holds' : 'does not hold',
    ]),
  ],
  '---',
)}

What is shown without numbers – languages, accessibility, privacy, Content Security Policy, prerendering – is tested by
\`npm test\` and \`npm run test:full\`.

## What was aimed at

\`npm run bench\`. A missed aim is told with its number.

${aimsTable(bench)}

## Beside others

${shortTables(bench)}

[All that was measured](../bench/results.md).

## Faults

Each in all widgets: refusals, redirects, bodies that are cut, dripping, silent or huge, and broken documents.

${table([
  ['engine', 'faults', 'widgets', 'calm errors', 'throws', 'blank widgets'],
  ...faults.map((one) => [
    one.engine,
    ...[one.faults, one.widgets, one.calm, one.throws, one.blank].map(count),
  ]),
])}

## Hostile pages

On each all widgets show what they have to show, no error reaches the page, and its own styles stay as they were. Same
geometry: every part lies within 1 px of where it lies on a plain page.

${hostileTable(hostile)}

## Leaks

${table([
  ['widget', 'times in and out', 'nodes more', 'listeners more', 'heap grown by'],
  ...leaks.map(({tag, cycles, nodes, listeners, heap}) => [
    `\`${tag}\``,
    ...[cycles, nodes, listeners].map(count),
    `${(heap / 1024).toFixed(0)} KiB`,
  ]),
])}

## Bytes

Compressed with gzip, as \`npm run size\` counts them.

${table([
  ['file', 'bytes', 'budget', ''],
  ...budgets.map(({path, size, sizeLimit, passed}) => [
    `\`${path}\``,
    count(size),
    count(sizeLimit),
    passed ? 'within' : 'over',
  ]),
])}
`;
};
