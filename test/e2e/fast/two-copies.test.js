/* global customElements, document */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {beforeEach, test} from 'node:test';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {partTexts, settled} from '../in-page.js';
import {strictPage, watched} from '../strict-page.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const javascript = {'content-type': 'text/javascript'};

/** The version as a string in minified code, whichever quotes the minifier takes. */
const quotedVersion = new RegExp(`(["'\`])${version}\\1`);

/** A CDN file as another version has it. @param {string} file @param {string} other */
const inVersion = (file, other) => ({
  headers: javascript,
  body: readFileSync(`dist/cdn/${file}`, 'utf8').replace(quotedVersion, `"${other}"`),
});

const foreign = `customElements.get('cluster-board') ??
  customElements.define('cluster-board', class extends HTMLElement {
    connectedCallback() { this.attachShadow({mode: 'open'}).innerHTML = '<p part="name">Foreign</p>'; }
  });`;

/** Where a page that uses the npm package finds what it imports. */
const importMap = JSON.stringify({
  imports: Object.fromEntries(
    ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'valibot']
      .concat(['d3-array', 'd3-shape', 'd3-path', 'internmap'])
      .flatMap((name) => {
        const {exports, module, main} = JSON.parse(
          readFileSync(`node_modules/${name}/package.json`, 'utf8'),
        );
        const entry = exports?.['.']?.default ?? exports?.['.']?.import ?? module ?? main;
        const file = typeof entry === 'string' ? entry : entry.default;
        return [
          [name, new URL(file, `http://x/node_modules/${name}/`).pathname],
          [`${name}/`, `/node_modules/${name}/`],
        ];
      }),
  ),
});

const same = '/dist/cdn/board.js';
const again = '/again/board.js';
const all = '/dist/cdn/cluster-widgets.js';
const npm = '/dist/entries/board.js';

/**
 * Eight orders of loading two copies, and two of loading different majors.
 * @type {{name: string, scripts: string[], wins: string | undefined, warns?: RegExp}[]}
 */
const orders = [
  {name: 'the same version twice', scripts: [same, again], wins: version},
  {name: 'one widget, then all', scripts: [same, all], wins: version},
  {name: '1.0, then 1.1', scripts: ['/1.0.0.js', '/1.1.0.js'], wins: '1.0.0'},
  {name: '1.1, then 1.0', scripts: ['/1.1.0.js', '/1.0.0.js'], wins: '1.1.0'},
  {name: 'npm, then CDN', scripts: [npm, same], wins: version},
  {name: 'CDN, then npm', scripts: [same, npm], wins: version},
  {
    name: 'a foreign element, then ours',
    scripts: ['/foreign.js', same],
    wins: undefined,
    warns: /unknown.*0\.1/,
  },
  {name: 'ours, then a foreign element', scripts: [same, '/foreign.js'], wins: version},
  {
    name: '1.0, then 2.0',
    scripts: ['/1.0.0.js', '/2.0.0.js'],
    wins: '1.0.0',
    warns: /1\.0\.0.*2\.0\.0/,
  },
  {
    name: '2.0, then 1.0',
    scripts: ['/2.0.0.js', '/1.0.0.js'],
    wins: '2.0.0',
    warns: /2\.0\.0.*1\.0\.0/,
  },
];

eachEngine('two copies', (stage) => {
  beforeEach(() => {
    Object.assign(stage.host.answers, {
      '/cluster.json': {body: {name: 'Fictional', board: [{name: 'Ada Example'}]}},
      '/foreign.js': {headers: javascript, body: foreign},
      [again]: inVersion('board.js', version),
      ...Object.fromEntries(
        ['1.0.0', '1.1.0', '2.0.0'].map((other) => [
          `/${other}.js`,
          inVersion('cluster-widgets.js', other),
        ]),
      ),
    });
    stage.host.requests.clear();
  });

  /** @param {string} body @param {string[]} scripts */
  const open = async (body, scripts) => {
    const head = `<script type="importmap">${importMap}</script>`;
    Object.assign(stage.host.answers, strictPage('', body, {scripts, head}));
    await stage.page.goto(`${stage.host.origin}/`);
  };

  for (const {name, scripts, wins, warns} of orders) {
    test(`${name}: the first wins, nothing throws`, async () => {
      const board = '<cluster-board src="/cluster.json"></cluster-board>';
      await open(board + board, scripts);
      await until(stage.page, () => document.readyState === 'complete');
      if (wins) await until(stage.page, settled);
      const registered = await stage.page.evaluate(
        () => /** @type {any} */ (customElements.get('cluster-board')).version ?? null,
      );
      assert.equal(registered, wins ?? null);
      assert.deepEqual(await stage.page.evaluate(partTexts, 'cluster-board', 'name'), [
        wins ? 'Ada Example' : 'Foreign',
      ]);
      // The second copy registers after the first has registered all its widgets.
      if (warns) await until(stage.page, () => /** @type {any} */ (globalThis).warnings.length);
      const {faults, warnings} = await stage.page.evaluate(watched);
      assert.deepEqual(faults, []);
      assert.equal(warnings.length, warns ? 1 : 0, warnings.join());
      if (warns) assert.match(warnings[0] ?? '', warns);
      assert.equal(stage.host.requests.get('/cluster.json'), wins ? 1 : undefined);
    });
  }

  test('a copy whose shared registry has another shape: each shows its widgets', async () => {
    stage.host.answers['/other-shape.js'] = {
      headers: javascript,
      body: `globalThis[Symbol.for('cluster-widgets:1')] = Object.freeze({documents: new Map(), warned: []});
        ${foreign}`,
    };
    stage.host.answers['/cluster.json'] = {body: {name: 'Fictional', vision: 'A vision'}};
    await open(
      '<cluster-board></cluster-board><cluster-about src="/cluster.json"></cluster-about>',
      ['/other-shape.js', '/dist/cdn/about.js'],
    );
    await until(stage.page, () => !!document.querySelector('cluster-about:state(ready)'));
    assert.deepEqual(await stage.page.evaluate(partTexts, 'cluster-board', 'name'), ['Foreign']);
    assert.deepEqual((await stage.page.evaluate(watched)).faults, []);
    assert.equal(stage.host.requests.get('/cluster.json'), 1);
  });

  test('define registers under other names, beside the CDN file', async () => {
    const script = `import {define} from '/dist/entries/define.js'; define({prefix: 'acme-'});`;
    stage.host.answers['/acme.js'] = {headers: javascript, body: script};
    const tags = ['acme-board', 'cluster-board'];
    const body = tags.map((tag) => `<${tag} src="/cluster.json"></${tag}>`).join('');
    await open(body, [same, '/acme.js']);
    await until(stage.page, settled);
    await until(stage.page, () => document.querySelector('acme-board')?.matches(':state(ready)'));
    for (const tag of tags) {
      assert.deepEqual(await stage.page.evaluate(partTexts, tag, 'name'), ['Ada Example']);
    }
    assert.equal(stage.host.requests.get('/cluster.json'), 1);
    assert.deepEqual(await stage.page.evaluate(watched), {reports: [], faults: [], warnings: []});
  });
});
