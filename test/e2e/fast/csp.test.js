/* global document, window */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {beforeEach, test} from 'node:test';
import {steady, until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {cors} from '../host.js';
import {isSeen, partTexts, settled} from '../in-page.js';
import {strictPage, watched} from '../strict-page.js';

const documented = readFileSync('docs/csp.md', 'utf8');
const policy = /```\n(default-src.*)\n```/.exec(documented)?.[1] ?? '';
const directives = [...documented.matchAll(/^\| `([\w-]+) [^`]+` \|/gm)].map(([, name]) => name);

const people = [{name: 'Ada Example', image: '/examples/photos/amina-kadlub.svg'}];
const cluster = {name: 'Fictional cluster', board: people, awards: [{name: 'Prize'}]};
const membership = {
  membership: {image: '/examples/logos/demo-member.svg'},
  members: [
    {id: 'forge', name: 'Fictional forge', memberSince: '2018'},
    {id: 'mill', name: 'Fictional mill', memberUntil: '2026-11-26'},
  ],
};
const fallback = '<p id="fallback">The board: Ada Example</p>';
const board = `<cluster-board src="/cluster.json">${fallback}</cluster-board>`;
const styles = '<link rel="stylesheet" href="/dist/cdn/cluster-widgets.css">';

/** Whether the photo of the board has come. */
const photoSeen = () => {
  const photo = document.querySelector('cluster-board')?.shadowRoot?.querySelector('img');
  return photo !== null && photo !== undefined && photo.complete && photo.naturalWidth > 0;
};

const hasTrustedTypes = () => 'trustedTypes' in window;

eachEngine('Content Security Policy', (stage) => {
  beforeEach(() => {
    stage.host.answers['/cluster.json'] = {body: cluster};
    stage.host.requests.clear();
  });

  /** @param {Parameters<typeof strictPage>} page */
  const open = async (...page) => {
    Object.assign(stage.host.answers, strictPage(...page));
    await stage.page.goto(`${stage.host.origin}/`);
  };
  const see = () => stage.page.evaluate(watched);
  const names = (tag = 'cluster-board') => stage.page.evaluate(partTexts, tag, 'name');

  test('the documented policy shows everything and reports nothing', async () => {
    await open(policy, board, {head: styles});
    await until(stage.page, photoSeen);
    assert.deepEqual(await names(), ['Ada Example']);
    assert.deepEqual(await see(), {reports: [], faults: [], warnings: []});
  });

  test('the example pages report nothing under it', async () => {
    const examples = ['metal-processing-cluster', 'demo-cluster'];
    const tags = readdirSync('src/components').filter(
      (name) => name !== 'base' && name !== 'styles',
    );
    const body = examples.flatMap((name) =>
      tags.map((tag) => `<cluster-${tag} src="/examples/${name}.json"></cluster-${tag}>`),
    );
    await open(policy, body.join(''));
    await until(stage.page, settled);
    assert.deepEqual(await see(), {reports: [], faults: [], warnings: []});
  });

  test('two of our own files share one policy and one request', async () => {
    const awards = '<cluster-awards src="/cluster.json"></cluster-awards>';
    await open(policy, board + awards, {scripts: ['/dist/cdn/board.js', '/dist/cdn/awards.js']});
    await until(stage.page, settled);
    assert.deepEqual(await names(), ['Ada Example']);
    assert.deepEqual(await names('cluster-awards'), ['Prize']);
    assert.equal(stage.host.requests.get('/cluster.json'), 1);
    assert.deepEqual(await see(), {reports: [], faults: [], warnings: []});
  });

  test('the badge of a member, on a page of the member with the cluster on another origin', async () => {
    const {other} = stage;
    other.answers['/cluster.json'] = {headers: cors, body: {...cluster, ...membership}};
    const strict = policy
      .replace('connect-src', `connect-src ${other.origin}`)
      .replace('img-src', `img-src ${other.origin}`);
    const badge = (/** @type {string} */ id) =>
      `<cluster-membership member="${id}" now="2026-11-27" structured-data
        src="${other.origin}/cluster.json"></cluster-membership>`;
    await open(strict, badge('forge') + badge('mill'), {scripts: ['/dist/cdn/membership.js']});
    await until(stage.page, () => {
      const image = document.querySelector('cluster-membership')?.shadowRoot?.querySelector('img');
      return !!image?.complete && image.naturalWidth > 0;
    });
    await until(stage.page, () => document.querySelector('script[type*="ld+json"]') !== null);
    const labels = await stage.page.evaluate(partTexts, 'cluster-membership', 'label');
    assert.deepEqual(labels, ['Member of Fictional cluster']);
    const shown = await stage.page.evaluate(() =>
      [...document.querySelectorAll('cluster-membership')].map(
        ({shadowRoot}) => shadowRoot?.querySelector('section')?.textContent?.trim() !== '',
      ),
    );
    assert.deepEqual(shown, [true, false]);
    const {reports, faults, warnings} = await see();
    assert.deepEqual({reports, faults}, {reports: [], faults: []});
    assert.equal(warnings.length, 1, warnings.join());
    assert.match(warnings[0] ?? '', /the membership of "mill" has ended/);
  });

  for (const first of ['foreign', 'ours']) {
    test(`beside a Lit of the page, ${first} first`, async () => {
      const foreign = '/foreign-lit.js';
      const scripts = ['/dist/cdn/cluster-widgets.js', foreign];
      if (first === 'foreign') scripts.reverse();
      stage.host.answers[foreign] = {
        headers: {'content-type': 'text/javascript'},
        body: `import {html, render} from '/node_modules/lit-html/lit-html.js';
          render(html\`<p id="foreign">Drawn by the page</p>\`, document.body.appendChild(document.createElement('div')));`,
      };
      await open(`${policy} lit-html`, board, {scripts});
      await until(stage.page, settled);
      assert.equal(await stage.page.evaluate(isSeen, '#foreign'), true);
      assert.deepEqual(await names(), ['Ada Example']);
      assert.deepEqual(await see(), {reports: [], faults: [], warnings: []});
    });
  }

  test('each directive of the table is needed', async () => {
    assert.deepEqual(directives, [
      'script-src',
      'style-src',
      'connect-src',
      'img-src',
      'trusted-types',
    ]);
    await open(policy, board);
    const supported = await stage.page.evaluate(hasTrustedTypes);
    for (const name of directives) {
      if (name === 'trusted-types' && !supported) continue;
      // Without the list every name is allowed: another name replaces it.
      const rest = policy.replace(
        new RegExp(`${name} [^;]+(; |$)`),
        name === 'trusted-types' ? `${name} other` : '',
      );
      await open(rest, board, {head: styles});
      if (name === 'script-src') {
        // The watcher does not run either.
        await until(stage.page, () => document.readyState === 'complete');
        assert.equal(await stage.page.evaluate(isSeen, '#fallback'), true, name);
        continue;
      }
      await until(
        stage.page,
        (/** @type {string} */ directive) =>
          /** @type {any} */ (window).reports.some((/** @type {string} */ report) =>
            report.startsWith(directive),
          ),
        name,
      );
    }
  });

  for (const list of ["'none'", 'other']) {
    test(`under trusted-types ${list} the fallback stays visible, with one warning`, async (t) => {
      const strict = policy.replace(/trusted-types [^;]+$/, `trusted-types ${list}`);
      const two = ['/dist/cdn/cluster-widgets.js', '/dist/cdn/board.js'];
      await open(strict, board, {scripts: two});
      if (!(await stage.page.evaluate(hasTrustedTypes))) return t.skip('no Trusted Types here');
      await until(stage.page, () => /** @type {any} */ (window).warnings.length > 0);
      await steady(stage.page, () => /** @type {any} */ (window).warnings.length);
      assert.equal(await stage.page.evaluate(isSeen, '#fallback'), true);
      const {faults, warnings} = await see();
      assert.deepEqual(faults, []);
      assert.equal(warnings.length, 1, warnings.join());
      assert.match(warnings[0], /Trusted Types/);
    });
  }

  test("trusted-types 'none' alone forbids nothing", async () => {
    await open("trusted-types 'none'", board);
    await until(stage.page, settled);
    assert.deepEqual(await names(), ['Ada Example']);
    assert.deepEqual((await see()).faults, []);
  });

  test('where the document is blocked the fallback stays visible, with one warning', async () => {
    await open(policy.replace("connect-src 'self'; ", ''), board + board);
    await until(stage.page, settled);
    assert.equal(await stage.page.evaluate(isSeen, '#fallback'), true);
    const {faults, warnings} = await see();
    assert.deepEqual(faults, []);
    assert.equal(warnings.length, 1, warnings.join());
  });

  test('in a sandboxed page with scripts', async () => {
    const module = readFileSync('dist/cdn/cluster-widgets.js', 'utf8');
    const headers = {...cors, 'content-type': 'text/javascript'};
    stage.host.answers['/open.js'] = {headers, body: module};
    stage.host.answers['/cluster.json'] = {headers: cors, body: cluster};
    await open('sandbox allow-scripts', board, {scripts: ['/open.js']});
    await until(stage.page, settled);
    assert.deepEqual(await names(), ['Ada Example']);
    assert.deepEqual(await see(), {reports: [], faults: [], warnings: []});
  });

  test('in a sandboxed page whose document may not be read the fallback stays visible', async () => {
    const module = readFileSync('dist/cdn/cluster-widgets.js', 'utf8');
    stage.host.answers['/open.js'] = {
      headers: {...cors, 'content-type': 'text/javascript'},
      body: module,
    };
    await open('sandbox allow-scripts', board, {scripts: ['/open.js']});
    await until(stage.page, settled);
    assert.equal(await stage.page.evaluate(isSeen, '#fallback'), true);
    const {faults, warnings} = await see();
    assert.deepEqual(faults, []);
    assert.equal(warnings.length, 1, warnings.join());
  });
});
