import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
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

/* Documents as offices write them, with what is easily written wrong: see test/components/slow/office-documents.test.ts. */
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

    // Those of real clusters have nothing that is easily written wrong.
    if (!offices.includes(name)) return;

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

for (const [lang, word, fault, nothing] of [
  ['en', 'error', 'its document NAME has errors', 'Nothing was written.'],
  ['pl', 'błąd', 'dokument NAME zawiera błędy', 'Nic nie zapisano.'],
]) {
  test(`prerender names the errors of bad documents with their lines, and writes no page: ${lang}`, () => {
    const site = join(folder, `bad-${lang}`);
    mkdirSync(site);
    for (const name of bad) {
      copyFileSync(`test/fixtures/bad/${name}.json`, join(site, `${name}.json`));
      writeFileSync(join(site, `${name}.html`), page.replace('cluster.json', `${name}.json`));
    }
    const args = ['prerender', '.', '-o', 'out', '--lang', lang ?? ''];
    const {status, stdout, stderr} = run(args, {cwd: site});
    assert.deepEqual([status, stdout], [1, '']);
    for (const name of bad) {
      const words = fault?.replace('NAME', `${name}.json`);
      assert.match(stderr, new RegExp(`^${name}\\.json:\\d+:\\d+: ${word}: \\$`, 'm'));
      assert.ok(stderr.includes(`\n${name}.html:2:1: ${word}: ${words}\n`), `${name}\n${stderr}`);
    }
    assert.ok(stderr.endsWith(`\n${nothing}\n`), stderr);
    assert.doesNotMatch(stderr, /^\s+at /m);
    assert.ok(!existsSync(join(site, 'out')));
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

/** A document in UTF-8, in which the bytes take the place of each `?`. @param {number[]} bytes */
const damaged = (...bytes) => {
  const text =
    '{"name":"Klaster","language":"pl",\n"vision":"Stanie się żółwiem","board":[{"name":"Łucja Przykładowa","roleName":"Członek Zarządu"},{"name":"Uci?"}]}';
  return Buffer.concat(
    text.split('?').flatMap((part, i) => [Buffer.from(i ? bytes : []), Buffer.from(part)]),
  );
};

test('a document in UTF-8 with an invalid byte keeps its other letters, with a warning at the byte', () => {
  const file = join(folder, 'cluster.json');
  writeFileSync(file, damaged(0xc4));
  writeFileSync(join(folder, 'page.html'), page);
  const warning = /^cluster\.json:2:110: warning: \$: The text "Uci\ufffd" contains "\ufffd"/;
  const drawn = run(['prerender', 'page.html', '-o', 'out.html'], {cwd: folder});
  assert.equal(drawn.status, 0, drawn.stderr);
  assert.match(drawn.stderr, warning);
  assert.ok(readFileSync(join(folder, 'out.html'), 'utf8').includes('Łucja Przykładowa'));
  const snippet = run(['snippet', 'board', '--src', 'cluster.json'], {cwd: folder});
  assert.match(snippet.stderr, warning);
  assert.match(snippet.stdout, /Łucja Przykładowa[^]*Członek Zarządu[^]*Uci\ufffd/);
  const validated = run(['validate', 'cluster.json'], {cwd: folder});
  const output = validated.stdout + validated.stderr;
  // Once, not also for the text that the byte is in.
  assert.equal(output.match(/a letter was lost/g)?.length, 1, output);
  assert.doesNotMatch(output, /not saved as UTF-8|Å/);
});

test('a document with a byte order mark is UTF-8, whatever bytes follow', () => {
  const lost = Buffer.from('{"name":"Uci\xb9 Z\xb3y"}', 'latin1');
  writeFileSync(join(folder, 'cluster.json'), Buffer.concat([Buffer.from('\ufeff'), lost]));
  const {stdout, stderr} = run(['validate', 'cluster.json'], {cwd: folder});
  assert.match(stdout + stderr, /The text "Uci\ufffd Z\ufffdy" contains/);
  assert.doesNotMatch(stdout + stderr, /text before the document|not saved as UTF-8/);
});
