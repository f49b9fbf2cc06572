import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {run} from './run.js';

const cluster = {
  name: {en: 'Example Cluster & Sons (fictional)', pl: 'Klaster Przykładowy (fikcyjny)'},
  language: 'en',
  members: [
    {id: 'forge', name: 'Forge', memberSince: '2018', memberUntil: '2026-11'},
    {id: 'mill', name: 'Mill', memberUntil: '2026-11-26'},
    {id: 'later', name: 'Later', memberSince: '2027'},
    {id: 'unclear', name: 'Unclear', memberUntil: '2027-02-30'},
  ],
};

describe('cluster-widgets badge', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'badge-'));
    writeFileSync(join(folder, 'cluster.json'), JSON.stringify(cluster));
  });
  after(() => rmSync(folder, {recursive: true}));

  /** @param {string} member @param {string[]} more */
  const badge = (member, ...more) =>
    run(['badge', '--src', 'cluster.json', '--member', member, '--now', '2026-11-27', ...more], {
      cwd: folder,
    });

  test('writes an SVG with name and year', () => {
    const {status, stdout, stderr} = badge('forge');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    assert.match(
      stdout,
      /<title>Member of Example Cluster &#38; Sons \(fictional\), 2026<\/title>/,
    );
    assert.match(stdout, />2026<\/text>/);
    assert.match(stdout, / lang="en" /);
    assert.doesNotMatch(stdout, /<script|href="http|style=/);
  });

  test('writes it in Polish into a file', () => {
    const {status, stdout} = badge('forge', '--lang', 'pl', '-o', 'badge.svg');
    assert.deepEqual([status, stdout], [0, 'Zapisano: badge.svg.\n']);
    const svg = readFileSync(join(folder, 'badge.svg'), 'utf8');
    assert.match(svg, /<title>Członek klastra: Klaster Przykładowy \(fikcyjny\), 2026<\/title>/);
    assert.match(svg, / lang="pl" /);
  });

  test('counts the whole of the last month, and no day more', () => {
    assert.equal(badge('forge', '--now', '2026-11-30').status, 0);
    assert.equal(badge('forge', '--now', '2026-12-01').status, 1);
  });

  /** @type {[string, RegExp][]} */
  const refused = [
    ['mill', /The membership of "mill" ended: "memberUntil" is 2026-11-26\. No badge is written\./],
    ['later', /has not begun: "memberSince" is 2027\. No badge is written\./],
    ['unclear', /is not certain: one of its dates does not exist \(2027-02-30\)\./],
    ['forg', /There is no member with the id "forg"\. Did you mean forge\? No badge is written\./],
    ['toString', /There is no member with the id "toString"\./],
  ];
  for (const [member, message] of refused) {
    test(`refuses the member "${member}" with a plain message`, () => {
      const {status, stdout, stderr} = badge(member, '-o', `${member}.svg`);
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, message);
      assert.throws(() => readFileSync(join(folder, `${member}.svg`)), /ENOENT/);
    });
  }

  test('puts the image of the document into the file, and draws a badge where it cannot be read', () => {
    writeFileSync(join(folder, 'member.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const membership = {label: 'Proud member <b>', image: 'member.svg'};
    writeFileSync(join(folder, 'own.json'), JSON.stringify({...cluster, membership}));
    const own = ['--src', 'own.json'];
    const {status, stdout} = badge('forge', ...own);
    assert.equal(status, 0);
    assert.match(stdout, /<image [^>]*href="data:image\/svg\+xml;base64,/);
    assert.match(stdout, />Proud member &#60;b&#62;<\/text>/);
    rmSync(join(folder, 'member.svg'));
    const drawn = badge('forge', ...own);
    assert.equal(drawn.status, 0);
    assert.match(drawn.stderr, /The image member\.svg is not used: .*The badge is drawn instead\./);
    assert.match(drawn.stdout, /<path fill="#0b5cad"/);
  });

  test('breaks a long name into lines', () => {
    const name =
      'Cluster of all the workshops that melt, cast, bend, weld and paint metal (fictional)';
    writeFileSync(join(folder, 'long.json'), JSON.stringify({...cluster, name}));
    const {stdout} = badge('forge', '--src', 'long.json');
    const [, width = ''] = /^<svg [^>]*width="(\d+)"/.exec(stdout) ?? [];
    assert.ok(Number(width) < 440, width);
    assert.equal(stdout.match(/font-weight="650"/g)?.length, 3);
  });

  test('refuses in Polish, where the badge is Polish', () => {
    const words = (/** @type {string} */ member, /** @type {string[]} */ ...args) =>
      badge(member, '--lang', 'pl', ...args).stderr.replace(/^[^:]*: /, '');
    assert.equal(
      words('mill'),
      'Członkostwo „mill” się zakończyło: „memberUntil” to 2026-11-26. Odznaka nie powstała.\n',
    );
    assert.match(
      words('forg'),
      /^Nie ma członka z identyfikatorem „forg”\. Czy chodziło o forge\?/,
    );
    assert.match(words('later'), /jeszcze się nie zaczęło/);
    assert.equal(words('forge', '--src', 'no.json'), 'nie można odczytać: nie ma takiego pliku\n');
    assert.match(words('forge', '-o', 'no/badge.svg'), /^nie można zapisać: nie ma takiego pliku/);
  });

  test('says what is missing, and what is wrong with the document', () => {
    const bare = (/** @type {string[]} */ ...args) => run(['badge', ...args], {cwd: folder});
    assert.equal(bare('--member', 'forge').status, 2);
    assert.match(bare('--src', 'cluster.json').stderr, /--member is missing/);
    assert.match(badge('forge', '--now', 'today').stderr, /--now is a day/);
    assert.equal(bare('--src', 'missing.json', '--member', 'a').status, 1);
    writeFileSync(join(folder, 'list.json'), '[]');
    assert.equal(bare('--src', 'list.json', '--member', 'a').status, 1);
  });
});
