import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, describe, test} from 'node:test';
import {runnerImport} from 'vite';
import {readCatalogue} from '../../wordpress/build/catalogue.js';

const script = fileURLToPath(new URL('php/fallback.php', import.meta.url));
const hasPhp = spawnSync('php', ['-v']).status === 0;
if (!hasPhp) console.log('not run: WordPress: the fallback: php is not installed');

const folder = mkdtempSync(join(tmpdir(), 'fallback-'));
after(() => rmSync(folder, {recursive: true}));

/** What the functions of the plugin answer. @param {[name: string, args: unknown[]][]} calls */
const php = (calls) => {
  const input = JSON.stringify({folder, calls});
  const {stdout, stderr} = spawnSync('php', [script], {encoding: 'utf8', input});
  assert.equal(stderr, '');
  return JSON.parse(stdout);
};

/** @param {string} html @param {string} tag */
const textsIn = (html, tag) =>
  Array.from(html.matchAll(new RegExp(`<${tag}\\b[^>]*>([^]*?)</${tag}>`, 'g')), ([, text = '']) =>
    text.replace(/<[^>]*>/g, '').trim(),
  );

/** Names in the plugin's fallback, or in the library's, in alphabetical order. @param {string} html @param {string} tag */
const namesIn = (html, tag) => textsIn(html, tag).sort();

/** @type {[title: string, document: Record<string, unknown>, names: Record<string, string[]>][]} */
const table = [
  [
    'members that have left, and names in other spellings of a language',
    {
      name: 'K',
      language: 'en',
      members: [
        {name: 'Gone', memberUntil: '31/12/2020'},
        {en: 'Metal', pl_PL: 'Metal PL'},
        {name: {en: '', pl: 'Huta'}},
        'Here',
      ],
    },
    {en: ['Here', 'Huta', 'Metal'], pl: ['Here', 'Huta', 'Metal PL']},
  ],
  [
    'tags with regions',
    {
      name: 'K',
      language: 'de',
      members: [
        {'EN-gb': 'Colour', 'de-AT': 'Farbe'},
        {name: {'pt-BR': 'Cor', 'de-AT': 'Farbe 2'}},
        {name: {fr: 'Couleur'}},
        {name: {'zh-Hant': 'Yanse', de: ' '}},
      ],
    },
    {
      'en-GB': ['Colour', 'Couleur', 'Farbe 2', 'Yanse'],
      en: ['Colour', 'Couleur', 'Farbe 2', 'Yanse'],
      'pt-PT': ['Couleur', 'Farbe', 'Farbe 2', 'Yanse'],
      'zh-Hant-TW': ['Couleur', 'Farbe', 'Farbe 2', 'Yanse'],
    },
  ],
  [
    'dates that prove nothing',
    {
      name: 'K',
      members: [
        {name: 'A', memberUntil: '03/04/2020'},
        {name: 'B', memberUntil: '12.2020'},
        {name: 'C', memberUntil: '2020 r.'},
        {name: 'D', memberUntil: '31.12.2020 23:59'},
        {name: 'E', memberUntil: '2020-12-31T12:00:00Z'},
        {name: 'F', memberUntil: '2023-02-29'},
        {name: 'G', memberUntil: 2020},
        {name: 'H', memberSince: '1-31-2999'},
      ],
    },
    {en: ['A', 'E', 'F']},
  ],
];

describe('the fallback of the plugin', {skip: !hasPhp}, async () => {
  /** @type {(widget: string, document: object, lang: string) => string} */
  const fallbackHtml = (
    await runnerImport('./src/snippet/fallback/fallback.ts', {configFile: false, logLevel: 'error'})
  ).module.fallbackHtml;
  const {php: catalogue} = await readCatalogue();
  writeFileSync(join(folder, 'catalogue.json'), JSON.stringify(catalogue));

  for (const [title, document, languages] of table) {
    for (const [lang, names] of Object.entries(languages)) {
      test(`lists the same names as the library: ${title}, in ${lang}`, () => {
        const [html] = php([['fallback', ['members', document, lang]]]);
        assert.deepEqual(namesIn(html, 'li'), names);
        assert.deepEqual(namesIn(fallbackHtml('members', document, lang), 'b'), names);
      });
    }
  }

  test('lists the same members of an example as the library', () => {
    const document = JSON.parse(readFileSync('examples/demo-cluster.json', 'utf8'));
    for (const lang of ['en', 'pl', 'de']) {
      const [members] = php([['fallback', ['members', document, lang]]]);
      const expected = namesIn(fallbackHtml('members', document, lang), 'b');
      assert.ok(expected.length > 3);
      assert.deepEqual(namesIn(members, 'li'), expected);
    }
  });

  test('has the heading of the library', () => {
    const names = [{en: '', pl: 'Klaster'}, {pl_PL: 'Klaster', de: 'X'}, 'Cluster', ' ', undefined];
    for (const name of names) {
      for (const more of [{}, {headings: {profile: {en: 'Own', pl: 'Własny'}}}]) {
        const document = {name, ...more};
        for (const lang of ['en', 'pl']) {
          const [html] = php([['fallback', ['profile', document, lang]]]);
          const [heading] = textsIn(fallbackHtml('profile', document, lang), 'h2');
          assert.equal(textsIn(html, 'h2')[0], heading, JSON.stringify([document, lang]));
          assert.ok(heading);
        }
      }
    }
  });

  test('has no heading with no-heading, also in the profile', () => {
    const attributes = {'no-heading': true};
    const [html] = php([['fallback', ['profile', {name: 'K'}, 'en', attributes]]]);
    assert.equal(html, '');
  });

  test('shows members behind a hundred that have left', () => {
    const gone = Array.from({length: 100}, () => ({name: 'Gone', memberUntil: 2020}));
    const document = {name: 'K', members: [...gone, 'Here']};
    const [html] = php([['fallback', ['members', document, 'en']]]);
    assert.deepEqual(namesIn(html, 'li'), ['Here']);
  });

  test('takes an attribute without a value only where it is boolean', () => {
    const given = {heading: true, 'no-heading': true, layout: true, 'heading-level': true};
    assert.deepEqual(php([['allowed_attributes', ['board', given]]]), [{'no-heading': true}]);
    const words = {heading: 'People', layout: 'list', 'heading-level': 3};
    assert.deepEqual(php([['allowed_attributes', ['board', words]]]), [
      {heading: 'People', layout: 'list', 'heading-level': '3'},
    ]);
  });
});
