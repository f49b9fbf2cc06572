import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {run} from './run.js';
import {workbook} from './xlsx.js';

/*
 * What the README says of a sheet of 84 members: the command that it shows is run as it stands there.
 */

const folder = mkdtempSync(join(tmpdir(), 'import-members-'));
after(() => rmSync(folder, {recursive: true}));

const readme = readFileSync('README.md', 'utf8');
const [, shown = ''] = /^npx cluster-widgets (import members\.xlsx .*)$/m.exec(readme) ?? [];

const towns = ['Białe Młyny', 'Łąkowo', 'Przykładowo', 'Żytno'];
const kinds = ['firma', 'firma', 'firma', 'uczelnia', 'jednostka naukowa', 'IOB'];
const topics = ['odlewy żeliwne i staliwne', 'pięcioosiowa obróbka części precyzyjnych', ''];

/** The sheet of an office, with invented members. */
const sheet = [
  ['Lp.', 'Nazwa', 'Rodzaj', 'Specjalizacje', 'Miejscowość', 'Zatrudnienie', 'Członek od', 'WWW'],
  ...Array.from({length: 84}, (_, index) => [
    index + 1,
    `Zakład Przykładowy ${index + 1}`,
    kinds[index % kinds.length] ?? '',
    topics[index % topics.length] ?? '',
    towns[index % towns.length] ?? '',
    ['1-9', '10-49', '50-249', '250+'][index % 4] ?? '',
    index % 2 ? new Date(`20${10 + (index % 15)}-03-01`) : 2012,
    `www.example.com/${index + 1}`,
  ]),
];

test('the command of the README makes 84 members of a sheet, and the document stays valid', () => {
  writeFileSync(join(folder, 'members.xlsx'), workbook({Członkowie: sheet}));
  const path = join(folder, 'cluster.json');
  copyFileSync('examples/demo-cluster.json', path);
  const before = JSON.parse(readFileSync(path, 'utf8'));
  delete before.members;
  writeFileSync(path, `${JSON.stringify(before, null, 2)}\n`);
  const {status, stderr} = run(shown.replace(/ *#.*/, '').split(' '), {cwd: folder});
  assert.equal(status, 0, stderr);
  const {members, ...others} = JSON.parse(readFileSync(path, 'utf8'));
  assert.deepEqual(others, before);
  assert.equal(members.length, 84);
  assert.deepEqual(members[1], {
    name: 'Zakład Przykładowy 2',
    kind: 'company',
    url: 'www.example.com/2',
    specializations: ['machining'],
    address: {addressLocality: 'Łąkowo'},
    numberOfEmployees: {minValue: 10, maxValue: 49},
    memberSince: '2011-03-01',
  });
  assert.deepEqual(
    new Set(members.map((/** @type {{kind: string}} */ {kind}) => kind)),
    new Set(['company', 'education', 'research', 'support']),
  );
  const checked = run(['validate', path]);
  assert.equal(checked.status, 0, checked.stdout);
});

test('a snippet of the document has all of them in its fallback, in the order of the alphabet', () => {
  const src = 'https://cluster.example/cluster.json';
  const path = join(folder, 'cluster.json');
  const {stdout, stderr, status} = run(
    ['snippet', 'members', '--src', src, '--document', path, '--lang', 'pl'],
    {cwd: folder},
  );
  assert.equal(status, 0, stderr);
  assert.equal(stdout.match(/<li>/g)?.length, 84);
  assert.match(
    stdout,
    /<b[^>]*><a href="https:\/\/www\.example\.com\/2">Zakład Przykładowy 2<\/a><\/b>/,
  );
  assert.ok(stdout.indexOf('Przykładowy 9<') < stdout.indexOf('Przykładowy 10<'));
});
