import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {pages} from './pages.js';

const output = execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
});
const [{files, size, unpackedSize}] = JSON.parse(output);
/** @type {Set<string>} */
const packed = new Set(files.map((/** @type {{path: string}} */ {path}) => path));

test('the page about releases explains what is packed, and says how much it is', () => {
  const page = readFileSync('docs/releasing.md', 'utf8');
  const rows = page.matchAll(/^\| (`.*?) \|/gm);
  const explained = new Set(
    [...rows].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
    ),
  );
  const found = [...packed].map((path) =>
    path.split('/', path.startsWith('dist/') ? 2 : 1).join('/'),
  );
  assert.deepEqual([...explained].sort(), [...new Set(found)].sort());
  const [, count, small, large] =
    /about (\d+) files: ([\d.]+) MB packed, ([\d.]+) MB unpacked/.exec(page) ?? [];
  /** @type {[stated: string | undefined, actual: number][]} */
  const numbers = [
    [count, packed.size],
    [small, size / 1e6],
    [large, unpackedSize / 1e6],
  ];
  for (const [stated, actual] of numbers) {
    assert.ok(Math.abs(Number(stated) - actual) < actual * 0.15, `${stated}, but it is ${actual}`);
  }
});

test('the package has every file that its pages link to', () => {
  const isPacked = (/** @type {string} */ target) =>
    packed.has(target) || [...packed].some((path) => path.startsWith(`${target}/`));
  const links = pages
    .filter(({file}) => packed.has(file))
    .flatMap(({file, text}) =>
      [...text.replaceAll(/`[^`\n]*`/g, '').matchAll(/(?<!\\)\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(
        ([, path = '']) => ({file, target: join(dirname(file), path)}),
      ),
    );
  assert.ok(links.length > 100);
  assert.deepEqual(
    links.filter(({target}) => !isPacked(target)),
    [],
  );
});

test('the package says where its sources, its home and its issues are', () => {
  const {repository, homepage, bugs} = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const address of [repository.url, homepage, bugs])
    assert.match(address, /https:\/\/github\.com\/cluster-widgets\/cluster-widgets/);
});

test('the workflows name the actions of others by their commits', () => {
  for (const file of ['release', 'test']) {
    const text = readFileSync(`.github/workflows/${file}.yml`, 'utf8');
    const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, name = '']) => name);
    assert.ok(actions.length > 0);
    for (const action of actions) assert.match(action, /^\.\/|@[\da-f]{40}$/);
  }
});
