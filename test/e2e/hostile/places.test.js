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
import {cors, pageWith, requested} from '../host.js';
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
      'an accordion without height',
      `<div id="place" style="height: 0; overflow: hidden">${chart}</div>`,
      (one) => (one.style.height = ''),
    ],
    [
      'content-visibility: hidden',
      `<div id="place" style="content-visibility: hidden">${chart}</div>`,
      (one) => (one.style.contentVisibility = ''),
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

  const cloaked = `<p class="fallback">Ada Example <span id="cloak">protected</span><script>
    document.getElementById('cloak').innerHTML = '<a href="mai' + 'lto:ada' + '@' + 'example.org">ada</a>';
  </script></p>`;
  for (const [name, markup] of [
    ['a tag', board.replace('<p class="fallback">Board</p>', cloaked)],
    [
      'a placeholder',
      `<div data-cluster-widget="board" data-cluster-src="${path}">${cloaked}</div>`,
    ],
  ]) {
    test(`hides its fallback in ${name} where the page protects an e-mail address in it by a script`, async () => {
      await open(markup, {file: 'autoload.js'});
      await until(stage.page, () =>
        document.querySelector('cluster-board')?.matches(':state(ready)'),
      );
      await until(
        stage.page,
        () =>
          !document
            .querySelector('.fallback')
            ?.checkVisibility({visibilityProperty: true, checkVisibilityCSS: true}),
      );
      await expectNoFaults();
    });
  }

  test('is where a table of contents leads that links into its fallback', async () => {
    const gap = '<p style="height: 3000px">Text</p>';
    const holding = board.replace('<p class', '<h2 id="people">People</h2><p class');
    await open(`<a id="toc" href="#people">People</a>${gap}${holding}${gap}`);
    await until(stage.page, settled);
    await stage.page.evaluate(() =>
      /** @type {HTMLElement} */ (document.querySelector('#toc')).click(),
    );
    await until(stage.page, () => {
      const {top = 999} = document.querySelector('cluster-board')?.getBoundingClientRect() ?? {};
      return Math.abs(top) < 60;
    });
    await expectNoFaults();
  });

  test('in a paragraph is shown: its end closes the tag, and the fallback is below it', async () => {
    // What WordPress makes of a tag in the text of a post.
    await open(`<p>Our people.<br><cluster-board src="${path}" lang="en"></p>
      <h2>Board</h2><ul><li>Ada Example</li></ul><p></cluster-board></p><footer id="after">The page goes on.</footer>`);
    await until(stage.page, settled);
    const seen = await stage.page.evaluate(() => ({
      ready: document.querySelector('cluster-board')?.matches(':state(ready)'),
      after: document.querySelector('#after')?.checkVisibility(),
    }));
    assert.deepEqual(seen, {ready: true, after: true});
    await expectNoFaults();
  });

  for (const [name, head] of [
    ['a script without type="module"', '<script src="/dist/cdn/board.js"></script>'],
    ['an autoloader without type="module"', '<script src="/dist/cdn/autoload.js"></script>'],
    [
      'RequireJS',
      `<script src="/node_modules/requirejs/require.js"></script>
      <script>require(['/dist/cdn/board.js'], () => {}, (error) => console.error(error.message));</script>`,
    ],
  ]) {
    test(`keeps its fallback where the page loads it by ${name}, and the browser says why`, async () => {
      stage.host.answers['/'] = {
        body: pageWith(board).replace(/<script type="module".*<\/script>/, head),
      };
      await stage.page.goto(`${stage.host.origin}/`);
      await until(stage.page, () => /** @type {any} */ (window).faults.length > 0);
      assert.equal(
        await stage.page.evaluate(() => document.querySelector('.fallback')?.checkVisibility()),
        true,
      );
    });
  }

  test('is ready in a page that the browser prepares before the visitor opens it', async (t) => {
    const script = `addEventListener('cluster-load', () => fetch(document.prerendering ? '/prepared' : '/open'));`;
    stage.host.answers['/next'] = {body: pageWith(board, {script})};
    stage.host.requests.delete('/prepared');
    await open(
      '<script type="speculationrules">{"prerender": [{"source": "list", "urls": ["/next"]}]}</script>',
    );
    const isKnown = await stage.page.evaluate(() =>
      Boolean(HTMLScriptElement.supports?.('speculationrules')),
    );
    if (!isKnown) return t.skip('the browser has no speculation rules');
    // Not opened: the driver loses the page that the browser puts in the place of another one.
    await requested(stage.host, '/prepared');
    assert.equal(stage.host.requests.get('/prepared'), 1);
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
      <div id="relative">${board.replace(path, 'cluster.json')}</div>
      <script type="module" src="${origin}/open/board.js"></script>`,
    );
    writeFileSync(join(folder, 'cluster.json'), JSON.stringify(demo));
    await stage.page.goto(String(pathToFileURL(file)));
    await until(stage.page, isReadyIn, '#place');
    // Where a page of the file system may not read files, the fallback stays.
    await until(stage.page, () => {
      const widget = document.querySelector('#relative > *');
      const isSeen = widget?.querySelector('.fallback')?.checkVisibility();
      return widget?.matches(':state(error)') ? isSeen : widget?.matches(':state(ready)');
    });
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
