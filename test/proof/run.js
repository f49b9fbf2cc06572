/*
 * npm run prove: after the benchmark, which builds, this runs the suites of faults, hostile pages and leaks and the size
 * budgets, and writes what all of them report into docs/proof.md. It judges nothing itself.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {aimsTable, origin, shortTables, table} from '../../bench/tables.js';
import {claims} from './claims.js';
import {collect} from './collect.js';

/** What each suite reports with `record()`, and what it says. */
const reports = {
  faults: `Refused, redirected, cut, slow, silent and very large responses, and broken documents, each in all widgets. \`calm\`
counts widgets with an error message, \`throws\` exceptions in the page, \`blank\` widgets without any content.`,
  hostile: `Pages with style resets, replaced globals, zoom and the like. A page is listed where its test passed. Same geometry: each
part of the widgets is within 1 px of its place on a plain page.`,
  leaks:
    'Nodes, listeners and bytes of heap that remain after a widget was added and removed `cycles` times.',
  listeners:
    'Listeners of window and document while a page has widgets, and after the last one is removed.',
};

/** A table with one row a result; engines that agree share one. @param {Record<string, any>[]} results */
const report = (results) => {
  /** @type {Map<string, string[]>} */
  const rows = new Map();
  for (const {engine = 'Chromium', ...fields} of results) {
    const cells = JSON.stringify(Object.values(fields).map((value) => value.toLocaleString('en')));
    rows.set(cells, [...(rows.get(cells) ?? []), engine]);
  }
  const names = Object.keys(results[0] ?? {}).filter((name) => name !== 'engine');
  const lines = [...rows].map(([cells, engines]) => [
    ...JSON.parse(cells),
    engines.toSorted().join(', '),
  ]);
  return table([[...names, 'engines'], ...lines], '---');
};

/** @type {import('./collect.js').Records} */
const records = {};
/** @type {Record<string, number | null>} */
const codes = {};
for (const suite of ['faults', 'hostile', 'leaks']) {
  const ran = await collect(`node --test --test-concurrency=1 test/e2e/${suite}/*.test.js`);
  Object.assign(records, ran.records);
  codes[suite] = ran.code;
}
const size = spawnSync('size-limit', {encoding: 'utf8', shell: true});
codes.size = size.status;
const results = JSON.parse(readFileSync('bench/results.json', 'utf8'));
const outcomes = Object.entries(codes).map(
  ([suite, code]) => `- ${suite}: ${code === 0 ? 'passed' : 'failed'}`,
);
const sections = Object.entries(reports).map(
  ([kind, text]) => `## ${kind}\n\n${text}\n\n${report(records[kind] ?? [])}`,
);

const promises = claims.map(([claim, ...tests]) => [
  claim.replace(/\]\([^)]*\)/g, ']').replace(/[[\]]/g, ''),
  tests.map((path) => `\`${path}\``).join(', '),
]);

writeFileSync(
  'docs/proof.md',
  `# Proof

Written by \`npm run prove\`, which runs the suites and the benchmark below and writes down what they report
(\`test/proof/run.js\`). ${origin(results)}.

${outcomes.join('\n')}

${sections.join('\n\n')}

## size

\`\`\`
${size.stdout.replace(/^\s*\n/gm, '').trimEnd()}
\`\`\`

## claims of the README

Each claim fails with one of its tests, all of which \`npm test\`, \`npm run test:full\` or, for the screen reader,
\`npm run test:screen-reader\` run.

${table([['claim', 'tests'], ...promises], '---')}

## benchmark

${aimsTable(results)}

${shortTables(results)}

[All results](../bench/results.md)
`,
);
if (Object.values(codes).some((code) => code !== 0)) process.exitCode = 1;
