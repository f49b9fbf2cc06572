import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {runnerImport} from 'vite';

/** @typedef {import('../../src/core/import/columns/column.js').Column} Column */

const file = 'docs/import.md';
const [start, end] = ['<!-- headers: made from the source -->\n', '\n<!-- end of headers -->'];

/** @param {Record<string, readonly Column[]>} columnsOf */
const tables = (columnsOf) => {
  const titles = new Map([
    ['members', 'members, partners'],
    ['values', 'values, developmentDirections'],
  ]);
  const left = ['partners', 'developmentDirections', 'observations'];
  const row = (/** @type {Column} */ {field, en, pl, values}) => {
    const words = Object.entries(values ?? {}).map(
      ([value, {en, pl}]) => `\`${value}\`: ${[...en, ...pl].join(', ')}`,
    );
    const list = words.length ? `. Values: ${words.join('; ')}` : '';
    return `| \`${field}\` | ${en.join(', ')} | ${pl.join(', ')}${list} |`;
  };
  return Object.entries(columnsOf)
    .filter(([part]) => !left.includes(part))
    .flatMap(([part, columns]) => [
      `### ${titles.get(part) ?? part}`,
      '',
      '| field | English | Polish |',
      '|---|---|---|',
      ...columns.map(row),
      '',
    ])
    .join('\n')
    .trim();
};

test(`the headers in ${file} are those of the source`, async () => {
  const {module} = await runnerImport(
    new URL('../../src/core/import/columns.ts', import.meta.url).pathname,
    {
      configFile: false,
      logLevel: 'error',
    },
  );
  const {columnsOf} = /** @type {{columnsOf: Record<string, readonly Column[]>}} */ (module);
  const page = readFileSync(file, 'utf8');
  const fresh = tables(columnsOf);
  const [before, rest = ''] = page.split(start);
  const [old, after] = rest.split(end);
  // WRITE_TABLES=1 brings the page up to date.
  if (process.env.WRITE_TABLES) writeFileSync(file, before + start + fresh + end + after);
  else assert.equal(old, fresh);
});
