import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename} from 'node:path';
import {test} from 'node:test';
import {Ajv} from 'ajv';
import {widgetsOf} from '../../toolchain/deliver/widgets.js';

const require = createRequire(import.meta.url);
const read = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));
const manifest = read('dist/custom-elements.json');
const widgets = widgetsOf(manifest);
const tags = widgets.map(({tag}) => tag).sort();

test('the manifest is valid against the official schema', () => {
  const validate = new Ajv({allErrors: true, allowUnionTypes: true, strict: false}).compile(
    read(require.resolve('custom-elements-manifest/schema.json')),
  );
  validate(manifest);
  assert.deepEqual(validate.errors, null);
  assert.equal(manifest.schemaVersion, '2.1.0');
});

test('each module that the manifest names is in the package', () => {
  for (const {path} of manifest.modules) assert.ok(existsSync(path), path);
});

test('the editors’ data name every widget with every attribute', () => {
  const {tags: vscode} = read('dist/vscode.html-custom-data.json');
  const {elements} = read('dist/web-types.json').contributions.html;
  for (const list of [vscode, elements]) {
    assert.deepEqual(list.map((/** @type {{name: string}} */ {name}) => name).sort(), tags);
    for (const {tag, attributes} of widgets) {
      const entry = list.find((/** @type {{name: string}} */ {name}) => name === tag);
      assert.deepEqual(
        entry.attributes.map((/** @type {{name: string}} */ {name}) => name),
        attributes.map(({name}) => name),
      );
    }
  }
});

test('the editors’ data link to the documentation', () => {
  const {tags: vscode} = read('dist/vscode.html-custom-data.json');
  const {elements} = read('dist/web-types.json').contributions.html;
  const {properties} = read('dist/vscode.css-custom-data.json');
  const urls = [
    ...elements.map((/** @type {{'doc-url': string}} */ element) => element['doc-url']),
    ...[...vscode, ...properties].map(({references}) => references[0].url),
  ];
  for (const url of urls) {
    const [, file = '', hash] = /\/blob\/main\/(docs\/[\w.]+)(?:#(.*))?$/.exec(url) ?? [];
    assert.ok(existsSync(file), url);
    if (hash) assert.match(readFileSync(file, 'utf8'), new RegExp(`^## ${hash}$`, 'm'), url);
  }
});

test('the editors’ data for CSS name every token, part and state', () => {
  const {properties, pseudoElements, pseudoClasses} = read('dist/vscode.css-custom-data.json');
  const known = new Set([...properties, ...pseudoElements, ...pseudoClasses].map(({name}) => name));
  for (const {tokens, parts, states} of widgets) {
    for (const {name} of tokens) assert.ok(known.has(name), name);
    for (const {name} of parts) assert.ok(known.has(`::part(${name})`), name);
    for (const {name} of states) assert.ok(known.has(`:state(${name})`), name);
  }
});

test('llms.txt names all that is public, in 40 kB at most', () => {
  const text = readFileSync('dist/llms.txt', 'utf8');
  assert.ok(Buffer.byteLength(text) <= 40_000, `${Buffer.byteLength(text)} bytes`);
  const modules = globSync('dist/entries/*.d.ts').map((file) => basename(file, '.d.ts'));
  const files = globSync('dist/*.json').map((file) => basename(file));
  const inside = /^(all|exports|widget-classes|sri\.json)$/;
  for (const name of [...modules, ...files, 'ssr']) {
    const isWidget = tags.includes(`cluster-${name}`);
    if (!isWidget && !inside.test(name)) assert.ok(text.includes(`/${name}`), name);
  }
  for (const {tag, attributes, events, parts, tokens, states} of widgets) {
    assert.ok(text.includes(`<${tag}>`), tag);
    for (const {name} of [...attributes, ...events, ...parts, ...tokens, ...states]) {
      assert.ok(text.includes(`\`${name}\``), `${tag}: ${name}`);
    }
  }
});
