import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {widgetsOf} from '../../toolchain/deliver/widgets.js';
import {writeExamples} from './examples.js';
import {differences, measuredPage, sizesPage} from './sizes.js';
import {checkers, checkTypes} from './types.js';
import {makeWorkspace, readJson} from './workspace.js';

const workspace = makeWorkspace();
after(workspace.remove);
const {installed, run, runIn, tarball} = workspace;
const pkg = readJson(join(installed, 'package.json'));
const widgets = widgetsOf(readJson(join(installed, 'dist/custom-elements.json')));
const entries = [
  ...widgets.map(({entry}) => entry),
  ...['define', 'locale', 'locale-de', 'react', 'preact', 'solid', 'vue', 'svelte'].map(
    (name) => `cluster-widgets/${name}`,
  ),
];

test('publint finds nothing', async () => {
  const {messages} = await publint({pkgDir: installed, strict: true, pack: false});
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('every entry resolves to a module and its types', () => {
  const paths = ['.', ...entries.map((entry) => entry.replace('cluster-widgets', '.'))];
  const json = Object.keys(pkg.exports).filter((path) => path.endsWith('.json'));
  const {code, output} = run(
    'attw',
    tarball,
    '--profile',
    'esm-only',
    '--format',
    'json',
    '--entrypoints',
    ...paths,
    ...json,
  );
  assert.equal(code, 0, output);
});

test('every entry and file that the package names is there', () => {
  const {code, output} = run(
    'node',
    '--input-type=module',
    '--eval',
    `for (const name of ${JSON.stringify(['cluster-widgets', ...entries])}) import.meta.resolve(name);`,
  );
  assert.equal(code, 0, output);
  for (const field of ['types', 'module', 'unpkg', 'jsdelivr', 'customElements', 'web-types']) {
    assert.ok(existsSync(join(installed, pkg[field])), `${field}: ${pkg[field]}`);
  }
  for (const entry of entries) {
    const file = join(installed, 'dist/entries', entry.replace('cluster-widgets/', ''));
    assert.ok(existsSync(`${file}.js`) && existsSync(`${file}.d.ts`), entry);
  }
});

test('what is inside the package cannot be imported', () => {
  for (const path of [
    'components/base/cluster-element',
    'components/board/board',
    'runtime/document-store',
    'exports',
    'widget-classes',
    'all',
  ]) {
    const {output} = run(
      'node',
      '--input-type=module',
      '--eval',
      `await import('cluster-widgets/${path}')`,
    );
    assert.match(output, /ERR_(PACKAGE_PATH_NOT_EXPORTED|MODULE_NOT_FOUND)/, path);
  }
});

test('the package holds what was built, the documentation and the examples, and nothing else', () => {
  const outside = globSync('**/*', {cwd: installed}).filter(
    (path) =>
      !/^(dist|docs|examples|bench(?=$|.results\.md$)|package\.json|LICENSE|[A-Z_]+\.md)(\/|\\|$)/.test(
        path,
      ),
  );
  assert.deepEqual(outside, []);
  assert.deepEqual(
    globSync('{dist/**/*.ts,**/*.map}', {cwd: installed}).filter((path) => !/\.d\.ts$/.test(path)),
    [],
  );
});

/** The names of all that is installed with the package. */
const runtimeTree = () => {
  const seen = new Set();
  const visit = (/** @type {string} */ name) => {
    if (seen.has(name)) return;
    seen.add(name);
    Object.keys(installedPackage(name).dependencies ?? {}).forEach(visit);
  };
  visit('cluster-widgets');
  return [...seen];
};

const installedPackage = (/** @type {string} */ name) =>
  readJson(join(workspace.folder, 'node_modules', name, 'package.json'));

test('nothing that is installed with it runs a script', () => {
  const names = runtimeTree();
  assert.ok(names.length > 5, names.join(' '));
  for (const name of names) {
    const {scripts = {}} = installedPackage(name);
    for (const script of ['preinstall', 'install', 'postinstall']) {
      assert.equal(scripts[script], undefined, `${name}: ${script}`);
    }
  }
});

test('no type names @lit/localize, which is inside', () => {
  for (const file of globSync('dist/**/*.d.ts', {cwd: installed})) {
    assert.ok(!readFileSync(join(installed, file), 'utf8').includes('@lit/localize'), file);
  }
});

for (const consumer of /** @type {(keyof typeof checkers)[]} */ (Object.keys(checkers))) {
  test(`types for ${consumer}: good code compiles, wrong uses are errors`, () => {
    const {found, expected, output} = checkTypes(workspace, consumer);
    assert.deepEqual(found, expected, output);
    assert.ok(expected.length >= 10);
    // The compiler names the types, instead of all their fields.
    if (consumer === 'dom') assert.match(output, /'ClusterDocument'[^]*'Award'/);
  });
}

test('the examples of the documentation compile in strict mode', () => {
  const names = writeExamples(join(workspace.folder, 'examples'));
  assert.ok(names.length > 4, names.join());
  const {code, output} = run('tsc', '-p', 'examples', '--pretty', 'false');
  assert.equal(code, 0, output);
});

for (const environment of ['jsdom', 'happy-dom']) {
  test(`unit tests with Vitest and ${environment} see the widgets and pass`, () => {
    const cwd = join(workspace.folder, 'unit');
    const {code, output} = runIn({cwd}, 'vitest', 'run', '--environment', environment);
    assert.equal(code, 0, output);
    assert.match(output, /4 passed/);
  });
}

test('unit tests with Jest and jsdom see the widgets and pass', () => {
  const env = {NODE_OPTIONS: '--experimental-vm-modules'};
  const {code, output} = runIn({cwd: join(workspace.folder, 'unit'), env}, 'jest');
  assert.equal(code, 0, output);
  assert.match(output, /3 passed/);
});

test('bundlers leave out what is not used', async (t) => {
  const {code, output} = run('node', 'bundles/modules.js');
  assert.equal(code, 0, output);
  const programs = JSON.parse(output.slice(output.indexOf('{"one')));
  for (const [program, bundles] of Object.entries(programs)) {
    for (const [bundler, modules] of Object.entries(bundles)) {
      await t.test(`${program}, with ${bundler}`, () => {
        const own = program === 'the chart' ? 'revenue-chart' : 'board';
        const found = new Set(
          modules.flatMap(
            (/** @type {string} */ path) =>
              /dist\/components\/(?!base|styles)([\w-]+)\//.exec(path)?.[1] ?? [],
          ),
        );
        assert.deepEqual([...found], [own]);
        const hasD3 = modules.some((/** @type {string} */ path) => /node_modules\/d3-/.test(path));
        assert.equal(hasD3, own === 'revenue-chart', modules.join('\n'));
      });
    }
  }
});

test('the documentation says what each import weighs', () => {
  const page = measuredPage(
    workspace,
    widgets.map(({entry}) => entry),
  );
  if (process.env.WRITE_TABLES) writeFileSync(sizesPage, page);
  assert.deepEqual(differences(page, readFileSync(sizesPage, 'utf8')), []);
});

test('the program of the package runs', () => {
  const {code, output} = run('cluster-widgets', '--help');
  assert.match(output, /validate/);
  assert.equal(code, 0, output);
});
