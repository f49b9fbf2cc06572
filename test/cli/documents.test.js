import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {widgetsOf} from '../../toolchain/deliver/widgets.js';
import {run} from './run.js';

/* Documents as offices write them, with what is easily written wrong: see test/components/office-documents.test.ts. */
const {offices, clusters, bad} = JSON.parse(readFileSync('test/fixtures/index.json', 'utf8'));
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const tags = widgetsOf(manifest).map(({tag}) => tag);

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
after(() => rmSync(folder, {recursive: true}));

/** @param {string} folder */
const namesIn = (folder) => readdirSync(folder).map((name) => name.replace(/\.json$/, ''));

test('the index names every document in test/fixtures', () => {
  assert.deepEqual([...offices, ...clusters].sort(), namesIn('test/fixtures/documents').sort());
  assert.deepEqual([...bad].sort(), namesIn('test/fixtures/bad').sort());
});

for (const name of [...offices, ...clusters]) {
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

/** A page with a widget for a document. */
const page =
  '<!DOCTYPE html><title>Page</title>\n<cluster-profile src="cluster.json"></cluster-profile>';

for (const name of bad) {
  test(`prerender names the errors of the document ${name} with their lines, and writes no page`, () => {
    copyFileSync(`test/fixtures/bad/${name}.json`, join(folder, 'cluster.json'));
    writeFileSync(join(folder, 'page.html'), page);
    rmSync(join(folder, 'out.html'), {force: true});
    for (const lang of ['en', 'pl']) {
      const args = ['prerender', 'page.html', '-o', 'out.html', '--lang', lang];
      const {status, stdout, stderr} = run(args, {cwd: folder});
      assert.equal(status, 1);
      assert.equal(stdout, '');
      const [word, document, nothing] =
        lang === 'pl'
          ? ['błąd', 'dokument cluster.json zawiera błędy', 'Nic nie zapisano.']
          : ['error', 'its document cluster.json has errors', 'Nothing was written.'];
      assert.match(stderr, new RegExp(`^cluster\\.json:\\d+:\\d+: ${word}: \\$`));
      assert.ok(stderr.endsWith(`page.html:2:1: ${word}: ${document}\n${nothing}\n`), stderr);
      assert.doesNotMatch(stderr, /^\s+at /m);
      assert.ok(!existsSync(join(folder, 'out.html')));
    }
  });
}

test('a document in windows-1250 is prerendered and pasted with its letters, and a warning', () => {
  copyFileSync('test/fixtures/encodings/windows-1250.json', join(folder, 'cluster.json'));
  writeFileSync(join(folder, 'page.html'), page);
  const drawn = run(['prerender', 'page.html', '-o', 'out.html', '--lang', 'pl'], {cwd: folder});
  assert.equal(drawn.status, 0, drawn.stderr);
  assert.match(
    drawn.stderr,
    /^cluster\.json:1:71: ostrzeżenie: \$: Plik nie jest zapisany w UTF-8/,
  );
  const text = readFileSync(join(folder, 'out.html'), 'utf8');
  assert.ok(text.includes('Łucja Przykładowa') && text.includes('Członek Zarządu'));
  assert.ok(!text.includes('\ufffd'));
  const snippet = run(['snippet', 'board', '--src', 'cluster.json'], {cwd: folder});
  assert.match(snippet.stderr, /^cluster\.json:1:71: warning: \$: The file is not saved as UTF-8/);
  assert.ok(snippet.stdout.includes('Łucja Przykładowa'));
});
