import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {widgetsOf} from '../../toolchain/deliver/widgets.js';
import {run} from './run.js';

/* Documents as offices write them, with what is easily written wrong: see test/components/office-documents.test.ts. */
const names = [
  'address-in-two-languages',
  'blank-fields',
  'country-codes',
  'mailto',
  'mapped-01',
  'mapped-06',
  'mapped-12',
  'names-with-titles',
  'own-address-names',
  'photo-credits',
  'impossible-dates',
  'numbers-for-texts',
  'pasted-texts',
  'people-as-texts',
  'plural-forms',
  'prototype-keys',
  'rows-of-a-sheet',
  'telephones',
  'underscore-languages',
  'web-sites',
];
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const tags = widgetsOf(manifest).map(({tag}) => tag);

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
after(() => rmSync(folder, {recursive: true}));

for (const name of names) {
  describe(`the document ${name}`, () => {
    const file = `test/fixtures/documents/${name}.json`;

    test('is valid', () => {
      const {status, stdout} = run(['validate', file]);
      assert.equal(status, 0, stdout);
    });

    test('is prerendered by every widget, in two languages', () => {
      copyFileSync(file, join(folder, 'cluster.json'));
      for (const lang of ['en', 'pl']) {
        const widgets = tags.map((tag) => `<${tag} src="cluster.json"></${tag}>`).join('\n');
        writeFileSync(
          join(folder, 'page.html'),
          `<!DOCTYPE html><html lang="${lang}"><head><title>Page</title></head><body>${widgets}</body></html>`,
        );
        const {status, stderr} = run(['prerender', 'page.html', '-o', 'out.html'], {cwd: folder});
        assert.equal(stderr, '');
        assert.equal(status, 0);
        const text = readFileSync(join(folder, 'out.html'), 'utf8');
        // Those of the sections stand in that of the profile.
        assert.ok((text.match(/<template shadowrootmode/g)?.length ?? 0) >= tags.length);
        assert.doesNotMatch(text, /part="error"|\[object |href="(tel|mailto):"|>(undefined|NaN)/);
        if (name !== 'address-in-two-languages') continue;
        for (const line of lang === 'pl'
          ? ['ul. Przykładowa 1', '00-000 Przykładowo', 'Polska']
          : ['1 Sample Street', '00-000 Sampletown', 'Poland']) {
          assert.ok(text.includes(`>${line}<`), line);
        }
      }
    });

    test('is written as a snippet by every widget', () => {
      for (const tag of tags) {
        const args = ['snippet', tag.slice('cluster-'.length), '--src', file, '--lang', 'pl'];
        const {status, stdout, stderr} = run(args);
        assert.equal(status, 0, stderr);
        assert.doesNotMatch(stdout, /\[object |undefined|NaN|href="(tel|mailto):"/);
      }
    });
  });
}
