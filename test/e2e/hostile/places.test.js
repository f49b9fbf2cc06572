/* global document, requestAnimationFrame, window */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {before, beforeEach, test} from 'node:test';
import {readFileSync} from 'node:fs';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {cors, pageWith} from '../host.js';
import {faults, settled} from '../in-page.js';
import {demonstration as demo} from '../tags.js';

/*
 * Places of a page in which a widget can lie: what opens later, other trees and other pages.
 */

const path = '/examples/demo-cluster.json';
const chart = `<cluster-revenue-chart src="${path}"></cluster-revenue-chart>`;
const board = `<cluster-board src="${path}"><p class="fallback">Board</p></cluster-board>`;

/** Whether all charts of a place have their drawing, as wide as their place. @param {string} selector */
const isDrawn = (selector) => {
  const plot = document
    .querySelector(selector)
    ?.querySelector('cluster-revenue-chart')
    ?.shadowRoot?.querySelector('[part~="plot"]');
  return !!plot?.querySelector('[part~="bar"]') && plot.getBoundingClientRect().width > 100;
};

/** Whether a board in a root of the page is ready, with its fallback hidden. @param {string} host */
const isReadyIn = (host) => {
  const {root} = /** @type {any} */ (window);
  const own = /** @type {ParentNode | undefined} */ (
    document.querySelector(host)?.shadowRoot ?? root ?? document.querySelector(host) ?? undefined
  );
  const widget = own?.querySelector('cluster-board');
  return (
    !!widget?.matches(':state(ready)') && !widget.querySelector('.fallback')?.checkVisibility()
  );
};

eachEngine('a widget', (stage) => {
  beforeEach(() => {
    stage.host.answers[path] = {headers: cors, body: demo};
  });

  /** @param {string} body @param {{file?: string, script?: string}} [options] */
  const open = async (body, options) => {
    stage.host.answers['/'] = {body: pageWith(body, options)};
    await stage.page.goto(`${stage.host.origin}/`);
  };
  const expectNoFaults = async () => assert.deepEqual(await stage.page.evaluate(faults), []);

  /** What opens later: name → markup with an `id`, and what opens it. @type {[string, string, (element: any) => unknown][]} */
  const closed = [
    [
      'details',
      `<details id="place"><summary>More</summary>${chart}</details>`,
      (one) => (one.open = true),
    ],
    [
      'a dialog',
      `<dialog id="place" style="width: 600px">${chart}</dialog>`,
      (one) => one.showModal(),
    ],
    [
      'a popover',
      `<div id="place" popover="manual" style="width: 600px">${chart}</div>`,
      (one) => one.showPopover(),
    ],
    [
      'a tab',
      `<div id="place" style="display: none">${chart}</div>`,
      (one) => (one.style.display = ''),
    ],
    [
      'hidden="until-found"',
      `<div id="place" hidden="until-found">${chart}</div>`,
      (one) => one.removeAttribute('hidden'),
    ],
    [
      'a slide without width',
      `<div id="place" style="width: 0; overflow: hidden">${chart}</div>`,
      (one) => (one.style.width = '600px'),
    ],
    [
      'a slide scaled to nothing',
      `<div id="place" style="transform: scale(0)">${chart}</div>`,
      (one) => (one.style.transform = ''),
    ],
    [
      'a slot that gets its element later',
      `<div id="host"><div id="place" slot="later">${chart}</div></div>`,
      (one) => {
        const root = one.parentElement.attachShadow({mode: 'open'});
        root.append(Object.assign(document.createElement('slot'), {name: 'later'}));
      },
    ],
  ];
  for (const [name, markup, show] of closed) {
    test(`in ${name} is drawn when it is shown`, async () => {
      await open(markup);
      await until(stage.page, settled);
      await stage.page.evaluate(
        `(${show})(document.querySelector('#place')), void document.querySelector('#place').offsetWidth`,
      );
      await until(stage.page, isDrawn, '#place');
      await expectNoFaults();
    });
  }

  test('in a link, a figure in an SVG and a table is shown', async () => {
    await open(`<a id="link" href="#x">${board}</a>
      <svg width="800" height="2000"><foreignObject width="800" height="2000"><div id="svg">${board}</div></foreignObject></svg>
      <table><tr><td id="cell" style="width: 600px">${board}</td></tr></table>`);
    for (const place of ['#link', '#svg', '#cell']) await until(stage.page, isReadyIn, place);
    await expectNoFaults();
  });

  test('in the shadow roots of a page is found: declarative, late and closed ones', async () => {
    const loader = `<script type="module">import {scan} from '/dist/cdn/autoload.js'; window.scan = scan;</script>`;
    await open(
      `<x-card id="declared"><template shadowrootmode="open"><slot></slot>${board}</template></x-card>
        <x-late id="late"></x-late><x-closed id="closed"></x-closed>${loader}`,
      {file: 'autoload.js'},
    );
    await until(stage.page, isReadyIn, '#declared');
    await stage.page.evaluate((markup) => {
      const {scan} = /** @type {any} */ (window);
      const [late, closed] = ['#late', '#closed'].map((id) => document.querySelector(id));
      const open = late?.attachShadow({mode: 'open'});
      // eslint-disable-next-line wc/no-closed-shadow-root -- some pages have such roots
      const shut = closed?.attachShadow({mode: 'closed'});
      for (const root of [open, shut]) {
        root?.append(document.createRange().createContextualFragment(markup));
        scan(root);
      }
      Object.assign(window, {root: shut});
    }, board);
    await until(stage.page, isReadyIn, '#late');
    await until(stage.page, isReadyIn, '#closed');
    await expectNoFaults();
  });

  test('in a frame of a frameset is shown', async () => {
    stage.host.answers['/inner'] = {body: pageWith(board)};
    stage.host.answers['/'] = {
      body: '<html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="/inner"><frame src="/inner"></frameset></html>',
    };
    await stage.page.goto(`${stage.host.origin}/`);
    await until(stage.page, () =>
      [...document.querySelectorAll('frame')].every((frame) =>
        /** @type {any} */ (frame).contentDocument
          ?.querySelector('cluster-board')
          ?.matches(':state(ready)'),
      ),
    );
  });

  test('in a sandboxed page of srcdoc is shown', async () => {
    for (const name of ['cluster-widgets.js'])
      stage.host.answers[`/open/${name}`] = {
        headers: {...cors, 'content-type': 'text/javascript'},
        body: readFileSync(`dist/cdn/${name}`, 'utf8'),
      };
    const {origin} = stage.host;
    const inside = `<!doctype html><html lang="en"><body><script type="module" src="${origin}/open/cluster-widgets.js"></script>
      ${board.replace(path, origin + path)}
      <script>document.querySelector('cluster-board').addEventListener('cluster-load', () => parent.postMessage('loaded', '*'));</script>`;
    const text = inside.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    await open(`<iframe sandbox="allow-scripts" srcdoc="${text}"></iframe>`, {
      script: "addEventListener('message', ({data}) => { window.told = data; });",
    });
    await until(stage.page, () => /** @type {any} */ (window).told === 'loaded');
  });

  test('in a page of the file system is shown', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
    t.after(() => rmSync(folder, {recursive: true}));
    const {origin} = stage.host;
    stage.host.answers['/open/board.js'] = {
      headers: {...cors, 'content-type': 'text/javascript'},
      body: readFileSync('dist/cdn/board.js', 'utf8'),
    };
    const file = join(folder, 'page.html');
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><meta charset="utf-8"><div id="place">${board.replace(path, origin + path)}</div>
      <script type="module" src="${origin}/open/board.js"></script>`,
    );
    await stage.page.goto(String(pathToFileURL(file)));
    await until(stage.page, isReadyIn, '#place');
  });
});

eachEngine('a page with widgets', (stage) => {
  const all = ['board', 'awards', 'specializations', 'revenue-chart', 'contact', 'key-figures'];
  const tags = all
    .map(
      (name) =>
        `<cluster-${name} src="${path}" show-source><p class="fallback">x</p></cluster-${name}>`,
    )
    .join('');
  before(() => {
    stage.host.answers[path] = {body: demo};
  });

  test('can be translated by the browser: nothing throws, and the widgets go on', async () => {
    stage.host.answers['/'] = {body: pageWith(tags)};
    await stage.page.goto(`${stage.host.origin}/`);
    await until(stage.page, settled);
    await stage.page.evaluate(() => {
      /** @param {Node} node */
      const translate = (node) => {
        const root = node instanceof Element ? node.shadowRoot : null;
        for (const child of [...node.childNodes, ...(root?.childNodes ?? [])]) translate(child);
        if (!(node instanceof Text) || !node.data.trim() || node.parentElement?.closest('style'))
          return;
        const words = Object.assign(document.createElement('font'), {
          textContent: `«${node.data}»`,
        });
        const outer = document.createElement('font');
        outer.append(words);
        node.replaceWith(outer);
      };
      for (const widget of document.querySelectorAll('cluster-board ~ *, cluster-board'))
        translate(widget);
    });
    for (const lang of ['pl', 'en', 'pl']) {
      await stage.page.evaluate((value) => void (document.documentElement.lang = value), lang);
      await stage.page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    }
    await stage.page.evaluate(async () => {
      for (const widget of document.querySelectorAll('cluster-board'))
        await /** @type {any} */ (widget).reload();
    });
    await until(stage.page, settled);
    assert.deepEqual(await stage.page.evaluate(faults), []);
  });

  test('can pass its placeholders through DOMPurify', async () => {
    const markup = `<div id="place" data-cluster-widget="board" data-cluster-src="${path}"><p class="fallback">Board</p></div>`;
    stage.host.answers['/'] = {
      body: pageWith('<div id="clean"></div>', {file: 'autoload.js'}).replace(
        '</head>',
        '<script src="/node_modules/dompurify/dist/purify.js"></script></head>',
      ),
    };
    await stage.page.goto(`${stage.host.origin}/`);
    await stage.page.evaluate((text) => {
      const clean = /** @type {any} */ (window).DOMPurify.sanitize(text);
      /** @type {Element} */ (document.querySelector('#clean')).innerHTML = clean;
    }, markup);
    await until(
      stage.page,
      () => !!document.querySelector('cluster-board')?.matches(':state(ready)'),
    );
    assert.deepEqual(await stage.page.evaluate(faults), []);
  });

  test('can be saved with its shadow roots, and opened with and without its script', async () => {
    stage.host.answers['/'] = {body: pageWith(tags)};
    await stage.page.goto(`${stage.host.origin}/`);
    await until(stage.page, settled);
    const saved = await stage.page.evaluate(() => {
      const shadowRoots = [...document.querySelectorAll('*')].flatMap(
        ({shadowRoot}) => shadowRoot ?? [],
      );
      const page = /** @type {any} */ (document.documentElement);
      const styles = [...(shadowRoots[0]?.adoptedStyleSheets ?? [])].length;
      return {text: page.getHTML({shadowRoots}), styles};
    });
    assert.ok(saved.styles > 0);
    const names = () =>
      [
        ...(document
          .querySelector('cluster-board')
          ?.shadowRoot?.querySelectorAll('[part~="name"]') ?? []),
      ].length;
    const people = await stage.page.evaluate(names);
    assert.ok(people > 3);
    for (const [script, isLoaded] of /** @type {const} */ ([
      ['', false],
      ['<script type="module" src="/dist/cdn/cluster-widgets.js"></script>', true],
    ])) {
      const body = `<!doctype html><html lang="en">${saved.text.replaceAll(/<script type="module"[^>]*><\/script>/g, '')}${script}`;
      stage.host.answers['/'] = {body};
      await stage.page.goto(`${stage.host.origin}/`);
      if (isLoaded) await until(stage.page, settled);
      assert.equal(await stage.page.evaluate(names), people);
      assert.deepEqual(await stage.page.evaluate(faults), []);
    }
  });

  test('shows the rest where the document is in another encoding', async () => {
    // «Łódź» as windows-1250 has it: no UTF-8.
    const bytes = Buffer.concat([
      Buffer.from('{"name": "x", "board": [{"name": "'),
      Buffer.from([0xa3, 0xf3, 0x64, 0x9f]),
      Buffer.from('"}, {"name": "Ada Example"}]}'),
    ]);
    stage.host.answers['/cp1250.json'] = {
      body: bytes,
      headers: {'content-type': 'application/json'},
    };
    stage.host.answers['/'] = {
      body: pageWith('<cluster-board src="/cp1250.json"></cluster-board>'),
    };
    await stage.page.goto(`${stage.host.origin}/`);
    await until(stage.page, settled);
    const shown = await stage.page.evaluate(
      () => document.querySelector('cluster-board')?.shadowRoot?.textContent ?? '',
    );
    assert.match(shown, /Ada Example/);
    assert.deepEqual(await stage.page.evaluate(faults), []);
  });
});
