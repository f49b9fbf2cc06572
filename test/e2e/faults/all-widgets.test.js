/* global document */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, test} from 'node:test';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {cors, pageWith} from '../host.js';
import {faults, settled} from '../in-page.js';
import {cases, refuse, send, text, timeoutOf} from '../server-faults.js';
import {record} from '../../proof/record.js';
import {tags} from '../tags.js';

/**
 * What a widget shows of an address.
 * @typedef {{of: string, tag: string, state: string, text: string, calm: boolean, nonsense: string}} Shown
 */

const bad = 'test/fixtures/bad';
const flagship = readFileSync('examples/metal-processing-cluster.json', 'utf8');
const demo = JSON.parse(readFileSync('examples/demo-cluster.json', 'utf8'));

/** The document cut at any of sixteen places. @type {[string, string][]} */
const cut = Array.from({length: 16}, (_, k) => [
  `cut at ${k}/16`,
  flagship.slice(0, (flagship.length * k) / 16),
]);

/** Every field of the wrong kind, one document a kind. @type {[string, string][]} */
const wrong = [5, 'text', true, [], [[]], {}, [{}], [null], ''].map((value) => {
  const all = Object.keys(demo).map((field) => [field, field === 'schemaVersion' ? 1 : value]);
  return [`every field ${JSON.stringify(value)}`, JSON.stringify(Object.fromEntries(all))];
});

/** Every number and day impossible. @type {[string, string][]} */
const impossible = ['1e999', '-1e999', '"NaN"', '-0', '"2024-02-31"', '"0000-00-00"'].map(
  (value) => [
    `every number and day ${value}`,
    JSON.stringify(demo)
      .replace(/"(value|multiplier|width|height)":-?[\d.]+/g, `"$1":${value}`)
      .replace(/"(date\w*|valid\w+|renewalFrom|foundingDate)":"[^"]*"/g, `"$1":${value}`),
  ],
);

/** What is in the documents. @type {[string, string][]} */
const documents = [
  ...readdirSync(bad).map(
    (file) => /** @type {[string, string]} */ ([file, readFileSync(`${bad}/${file}`, 'utf8')]),
  ),
  ...cut,
  ...wrong,
  ...impossible,
];

/** What a reader gets. @returns {Shown[]} */
const shown = () =>
  [...document.querySelectorAll('[data-of]')].map((widget) => {
    const root = /** @type {ShadowRoot} */ (widget.shadowRoot);
    const text = [...root.querySelectorAll('section > *')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0)
      .map(({textContent}) => textContent)
      .join(' ');
    const error = root.querySelector('[part=error]');
    const roots = [...root.querySelectorAll('[part=section]')].map(({shadowRoot}) => shadowRoot);
    const markup = [root, ...roots].map((one) => one?.innerHTML).join(' ');
    const states = ['ready', 'empty', 'error'].filter((name) => widget.matches(`:state(${name})`));
    return {
      of: widget.getAttribute('data-of') ?? '',
      tag: widget.localName,
      state: states.join(),
      text: text.replace(/\s+/g, ' ').trim(),
      calm:
        !!error?.querySelector('p')?.checkVisibility() &&
        !!error.querySelector('button')?.checkVisibility(),
      nonsense:
        /.{0,30}(\bNaN\b|Infinity|undefined|\[object|Invalid Date).{0,30}/.exec(markup)?.[0] ?? '',
    };
  });

eachEngine('faults of all widgets', (stage) => {
  /** @type {import('node:http').Server} */
  let server;
  let origin = '';
  /** @type {{fault: string, widgets: number, calm: number, throws: number, blank: number}[]} */
  const summary = [];

  before(async () => {
    server = createServer((request, response) => {
      const [, folder, name = ''] = (request.url ?? '').split('/');
      const {does = refuse(404)} = folder === 'moved' ? {does: send(text)} : (cases[name] ?? {});
      return does(request, response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
    origin = `http://127.0.0.1:${port}`;
    documents.forEach(([, text], index) => {
      const headers = {...cors, 'content-type': 'application/json'};
      stage.host.answers[`/document-${index}`] = {body: text, headers};
    });
  });
  after(() => {
    server?.closeAllConnections();
    server?.close();
    const sum = (/** @type {'widgets' | 'calm' | 'throws' | 'blank'} */ key) =>
      summary.reduce((total, row) => total + row[key], 0);
    const [widgets, calm, throws, blank] = /** @type {const} */ ([
      'widgets',
      'calm',
      'throws',
      'blank',
    ]).map(sum);
    record('faults', {
      engine: stage.engine,
      faults: summary.length,
      ...{widgets, calm, throws, blank},
    });
    console.log(
      `\n| ${stage.engine} | widgets | calm errors | throws | blank |\n|---|---:|---:|---:|---:|`,
    );
    for (const {fault, widgets, calm, throws, blank} of summary) {
      console.log(`| ${fault} | ${widgets} | ${calm} | ${throws} | ${blank} |`);
    }
    console.log(
      `| ${summary.length} faults tried | ${widgets} | ${calm} | ${throws} | ${blank} |\n`,
    );
  });

  /**
   * Shows addresses in all widgets.
   * @param {[name: string, address: string][]} addresses
   */
  const show = async (addresses) => {
    const widgets = addresses.flatMap(([name, address]) =>
      tags.map(
        (tag) =>
          `<${tag} data-of='${name}' src="${address}" timeout="${timeoutOf(name)}" show-source></${tag}>`,
      ),
    );
    stage.host.answers['/'] = {body: pageWith(widgets.join(''))};
    await stage.page.goto(`${stage.host.origin}/`);
    for (let i = 0; i < 5 && !(await stage.page.evaluate(settled)); i++) {
      await until(stage.page, settled).catch(() => {});
    }
    await until(stage.page, settled);
    const all = await stage.page.evaluate(shown);
    const told = await stage.page.evaluate(faults);
    // One warning an address is allowed, and nothing else.
    const thrown = told.filter(
      (/** @type {string} */ fault) => !fault.startsWith('warn: cluster-widgets: '),
    );
    addresses.forEach(([fault], index) => {
      const own = all.filter(({of}) => of === fault);
      summary.push({
        fault,
        widgets: own.length,
        calm: own.filter(({state, calm}) => state === 'error' && calm).length,
        // Nobody knows which of the addresses of a page it came from.
        throws: index ? 0 : thrown.length,
        blank: own.filter(({text}) => !text).length,
      });
    });
    assert.deepEqual(thrown, []);
    assert.deepEqual(
      all.filter(({text}) => !text).map(({of, tag}) => `${tag} shows nothing of ${of}`),
      [],
    );
    assert.deepEqual(
      all
        .filter(({nonsense}) => nonsense)
        .map(({of, tag, nonsense}) => `${tag} of ${of}: ${nonsense}`),
      [],
    );
    assert.deepEqual(
      all
        .filter(({state, calm}) => state === 'error' && !calm)
        .map(({of, tag}) => `${tag} of ${of}`),
      [],
    );
    return all;
  };

  test('faults of the network and of servers', async () => {
    const all = await show(Object.keys(cases).map((name) => [name, `${origin}/case/${name}`]));
    for (const {of, tag, state} of all)
      assert.equal(state === 'error', 'code' in cases[of], `${tag} of ${of}: ${state}`);
  });

  test('faults in the document', async () => {
    await show(documents.map(([name], index) => [name, `/document-${index}`]));
  });
});
