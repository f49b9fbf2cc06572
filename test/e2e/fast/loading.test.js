/* global document, window */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {after, before, describe, test} from 'node:test';
import {engineNames, openBrowser, sayNotRun, steady, until} from '../browsers.js';
import {openHost, pageWith} from '../host.js';
import {faults, settled} from '../in-page.js';
import {cases, refuse, send, sent, text, timeoutOf} from '../server-faults.js';

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Answer */
/** @typedef {import('../server-faults.js').Handler} Handler */

/** @param {Handler} does */
const listen = async (does) => {
  const server = createServer(does).listen(0);
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {server, origin: `http://localhost:${port}`};
};

/** Writes down what the widgets tell and the states they go through. */
const recorder = `window.told = {};
  window.states = {};
  const note = (kind) => ({target, error}) => (told[target.id] ??= []).push(kind + (error ? ' ' + error.code + ' ' + error.status : ''));
  addEventListener('cluster-error', note('error'));
  addEventListener('cluster-load', note('load'));
  const look = () => {
    for (const element of document.querySelectorAll('cluster-board:defined')) {
      const seen = states[element.id] ??= [];
      const now = ['loading', 'ready', 'empty', 'error'].find((name) => element.matches(':state(' + name + ')'));
      if (now && seen.at(-1) !== now) seen.push(now);
    }
    requestAnimationFrame(look);
  };
  look();`;

sayNotRun('loading');

for (const engine of engineNames) {
  describe(`loading in ${engine}`, () => {
    /** @type {import('../browsers.js').Browser} */
    let browser;
    /** @type {import('../browsers.js').Page} */
    let page;
    /** @type {import('../host.js').Host} */
    let host;
    /** @type {{server: import('node:http').Server, origin: string}[]} */
    let servers;
    /** @type {Map<string, number>} */
    const requests = new Map();

    before(async () => {
      browser = await openBrowser(engine);
      page = await browser.newPage();
      host = await openHost();
      /** @param {Request} request @param {Answer} response */
      const does = async (request, response) => {
        const [, folder, name = ''] = (request.url ?? '').split('/');
        if (name === 'ada.png')
          return send(picture, {'content-type': 'image/svg+xml'})(request, response);
        if (folder === 'moved') return send(text)(request, response);
        if (folder === 'many') {
          requests.set(name, (requests.get(name) ?? 0) + 1);
          return send(text)(request, response);
        }
        requests.set(name, (requests.get(name) ?? 0) + 1);
        const answer = cases[name];
        return answer ? answer.does(request, response) : refuse(404)(request, response);
      };
      servers = await Promise.all([1, 2, 3, 4].map(() => listen(does)));
    });
    after(async () => {
      await browser?.close();
      await host?.close();
      for (const {server} of servers ?? []) {
        server.closeAllConnections();
        server.close();
      }
    });

    test('every fault on the way has its code and its states, and none reaches the page', async () => {
      const [{origin}] = servers;
      const widgets = Object.keys(cases).map(
        (name) =>
          `<cluster-board id="c-${name}" src="${origin}/case/${name}" timeout="${timeoutOf(name)}"></cluster-board>`,
      );
      host.answers['/'] = {body: pageWith(widgets.join(''), {script: recorder})};
      await page.goto(`${host.origin}/`);
      for (let i = 0; i < 4 && !(await page.evaluate(settled)); i++) {
        await until(page, settled).catch(() => {});
      }
      await until(page, settled);
      await steady(page, () => JSON.stringify(/** @type {any} */ (window).told));
      const {told, states} = await page.evaluate(() => ({
        told: /** @type {any} */ (window).told,
        states: /** @type {any} */ (window).states,
      }));
      for (const [name, {webkit, ...all}] of Object.entries(cases)) {
        const {code, status, requests: expected} = engine === 'webkit' ? {...all, ...webkit} : all;
        const id = `c-${name}`;
        assert.deepEqual(told[id], [code ? `error ${code} ${status}` : 'load'], name);
        // What is there at once may be drawn before the first frame.
        const last = code ? 'error' : 'ready';
        assert.deepEqual(states[id].at(-1), last, name);
        assert.ok(['loading', last].includes(states[id][0]) && states[id].length <= 2, name);
        const made = requests.get(name) ?? 0;
        // A browser itself repeats a request whose kept connection was closed under it: RFC 9112, section 9.3.1.
        const right = name === 'hang' ? made >= expected : made === expected;
        assert.ok(right, `${name}: ${made} requests`);
      }
      // WebKit's network process reads on by itself until the page's own process has said that it has enough.
      if (engine !== 'webkit') assert.ok(sent.huge < 40 * 2 ** 20, `${sent.huge} bytes were sent`);
      const got = /** @type {string[]} */ (await page.evaluate(faults));
      assert.deepEqual(
        got.filter((fault) => !fault.startsWith('warn: cluster-widgets')),
        [],
      );
      assert.equal(got.length, Object.values(cases).filter(({code}) => code).length);
    });

    test('the final address is the base of the addresses in the document', async () => {
      const photo = await page.evaluate(
        () =>
          /** @type {HTMLImageElement | null | undefined} */ (
            document.querySelector('#c-redirect-302')?.shadowRoot?.querySelector('img')
          )?.src,
      );
      assert.equal(photo, `${servers[0].origin}/moved/ada.png`);
    });

    test('a hundred addresses are requested once each', async () => {
      const widgets = Array.from(
        {length: 100},
        (_, i) =>
          `<cluster-board id="m-${i}" src="${servers[i % 4].origin}/many/${i}"></cluster-board>`,
      );
      host.answers['/'] = {body: pageWith(widgets.join(''))};
      await page.goto(`${host.origin}/`);
      await until(page, settled);
      for (let i = 0; i < 100; i++) assert.equal(requests.get(`${i}`), 1);
      assert.deepEqual(await page.evaluate(faults), []);
    });

    test('the flagship cut at any of 64 places is a calm error', async () => {
      const flagship = await (
        await fetch(`${host.origin}/examples/metal-processing-cluster.json`)
      ).text();
      const widgets = Array.from({length: 64}, (_, k) => {
        host.answers[`/cut-${k}.json`] = {body: flagship.slice(0, (flagship.length * k) / 64)};
        return `<cluster-board src="/cut-${k}.json"></cluster-board>`;
      });
      host.answers['/'] = {body: pageWith(widgets.join(''), {script: recorder})};
      await page.goto(`${host.origin}/`);
      await until(page, settled);
      const calm = await page.evaluate(
        () =>
          [...document.querySelectorAll('cluster-board')].filter(
            (element) =>
              element.matches(':state(error)') &&
              element.shadowRoot?.querySelector('[part=error]')?.textContent?.trim(),
          ).length,
      );
      assert.equal(calm, 64);
      const got = /** @type {string[]} */ (await page.evaluate(faults));
      assert.ok(got.every((fault) => fault.startsWith('warn: cluster-widgets')));
    });
  });
}
