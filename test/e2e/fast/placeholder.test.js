/* global document, window, location, history, scrollTo, getComputedStyle */
import assert from 'node:assert/strict';
import {before, beforeEach, test} from 'node:test';
import {build} from 'vite';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {isSeen, partTexts} from '../in-page.js';
import {strictPage, watched} from '../strict-page.js';

const cluster = {
  name: 'Fictional cluster',
  board: [{name: 'Ada Example', roleName: {en: 'Chair', pl: 'Prezes'}}],
};
const loader = '/dist/cdn/autoload.js';
const placeholder = `<div id="ph" data-cluster-widget="board" data-cluster-src="/cluster.json"
  ><a id="fallback" href="#board">Our board</a></div>`;
const main = (content = '') => `<main id="main">${content}${placeholder}</main>`;

/** Whether the placeholder shows its widget and hides what it holds. */
const filled = () => {
  const fallback = document.querySelector('#fallback');
  return (
    !!document.querySelector('#ph > cluster-board:only-of-type')?.matches(':state(ready)') &&
    (!fallback || getComputedStyle(fallback).visibility === 'hidden')
  );
};
const markWidget = () => {
  Object.assign(document.querySelector('cluster-board') ?? {}, {marked: true});
};
const isMarked = () => !!(/** @type {any} */ (document.querySelector('cluster-board'))?.marked);

/** The React program as one file. @returns {Promise<string>} */
const bundleReact = async () => {
  const [{output}] = /** @type {any[]} */ (
    await build({
      ...{configFile: false, logLevel: 'silent'},
      define: {'process.env.NODE_ENV': '"production"'},
      build: {
        write: false,
        lib: {entry: 'test/e2e/react-host.js', formats: ['iife'], name: 'program'},
      },
    })
  );
  return output[0].code;
};

eachEngine('placeholder', (stage) => {
  /** @type {string} */
  let react;
  before(async () => (react = await bundleReact()));
  beforeEach(() => {
    stage.host.answers['/cluster.json'] = {body: cluster};
    stage.host.requests.clear();
  });

  /** @param {string} body @param {string} [head] @param {string} [policy] */
  const open = async (body, head = '', policy = '') => {
    Object.assign(stage.host.answers, strictPage(policy, body, {scripts: [loader], head}));
    await stage.page.goto(`${stage.host.origin}/`);
  };
  /** @param {string} file */
  const library = (file) => `<script src="/node_modules/${file}"></script>`;

  for (const [name, file, morph] of [
    [
      'idiomorph',
      'idiomorph/dist/idiomorph.js',
      'Idiomorph.morph(document.querySelector("main"), TEXT, {morphStyle: "outerHTML"})',
    ],
    ['morphdom', 'morphdom/dist/morphdom-umd.js', 'morphdom(document.querySelector("main"), TEXT)'],
  ]) {
    test(`keeps its widget when ${name} morphs the page`, async () => {
      await open(main(), library(file));
      await until(stage.page, filled);
      await stage.page.evaluate(markWidget);
      /** @param {string} text */
      const morphTo = async (text) => {
        // In a task of the page: inside a script of its driver WebKit runs microtasks.
        await stage.page.evaluate(`void setTimeout(() => {
          ${morph.replace('TEXT', () => JSON.stringify(text))};
          window.morphed = ${JSON.stringify(text)};
        })`);
        await until(
          stage.page,
          (expected) => /** @type {any} */ (window).morphed === expected,
          text,
        );
      };
      for (const text of [main(), main('<p>News</p>'), main().replace('Our board', 'The board')]) {
        await morphTo(text);
        await until(stage.page, filled);
        assert.equal(await stage.page.evaluate(isMarked), true);
      }
      assert.match(
        await stage.page.evaluate(() => document.querySelector('#fallback')?.textContent ?? ''),
        /The board/,
      );
      const polish = main().replace('id="ph"', 'id="ph" data-cluster-lang="pl"');
      await morphTo(polish);
      await until(
        stage.page,
        () =>
          document.querySelector('cluster-board')?.shadowRoot?.querySelector('[part=role]')
            ?.textContent === 'Prezes',
      );
      assert.equal(stage.host.requests.get('/cluster.json'), 1);
      assert.deepEqual((await stage.page.evaluate(watched)).faults, []);
    });
  }

  const turbo = library('@hotwired/turbo/dist/turbo.es2017-umd.js');

  test('keeps its widget when Turbo refreshes the page by morphing', async () => {
    await open(
      main('<p id="text">Old</p>'),
      `${turbo}<meta name="turbo-refresh-method" content="morph">`,
    );
    await until(stage.page, filled);
    await stage.page.evaluate(markWidget);
    const {'/': page} = stage.host.answers;
    page.body = String(page.body).replace('Old', 'New');
    await stage.page.evaluate(
      () => void (/** @type {any} */ (window).Turbo.visit(location.href, {action: 'replace'})),
    );
    await until(stage.page, () => document.querySelector('#text')?.textContent === 'New');
    await until(stage.page, filled);
    assert.equal(await stage.page.evaluate(isMarked), true);
    assert.equal(stage.host.requests.get('/cluster.json'), 1);
  });

  test('is filled again when Turbo shows a page from its cache', async () => {
    const head = `<script src="/watch.js"></script>${turbo}<script type="module" src="${loader}"></script>`;
    stage.host.answers['/other'] = {
      body: `<!doctype html><html lang="en"><head><title>Other</title>${head}</head>
        <body><p id="other">Other</p></body></html>`,
    };
    await open(main(), turbo);
    await until(stage.page, filled);
    await stage.page.evaluate(() => void (/** @type {any} */ (window).Turbo.visit('/other')));
    await until(stage.page, () => !!document.querySelector('#other'));
    await stage.page.evaluate(() => history.back());
    await until(stage.page, filled);
    assert.deepEqual((await stage.page.evaluate(watched)).faults, []);
  });

  test('lets React remove and change what it made', async () => {
    stage.host.answers['/react.js'] = {
      body: react,
      headers: {'content-type': 'text/javascript'},
    };
    await open('<div id="root"></div><script src="/react.js"></script>');
    await until(stage.page, filled);
    await stage.page.evaluate(markWidget);
    for (const count of [1, 2, 3]) {
      await stage.page.evaluate(() => /** @type {any} */ (window).next());
      await until(
        stage.page,
        (expected) => document.querySelector('h1')?.textContent === `Program, ${expected}`,
        count,
      );
      assert.equal(await stage.page.evaluate(filled), true);
    }
    assert.equal(await stage.page.evaluate(isMarked), true);
    assert.deepEqual((await stage.page.evaluate(watched)).faults, []);
  });

  test('is where a table of contents leads that links into what it holds', async () => {
    const gap = '<p style="height: 3000px">Text</p>';
    const holding = placeholder.replace('<a id', '<h2 id="people">People</h2><a id');
    await open(`<a id="toc" href="#people">People</a>${gap}${holding}${gap}`);
    await until(stage.page, filled);
    await stage.page.evaluate(() => scrollTo(0, 0));
    await stage.page.evaluate(() =>
      /** @type {HTMLElement} */ (document.querySelector('#toc')).click(),
    );
    await until(stage.page, () => {
      const {top = 999} = document.querySelector('#ph')?.getBoundingClientRect() ?? {};
      return Math.abs(top) < 60;
    });
  });

  /** What pages do to their placeholders: name → what the page loads, and what it does. @type {[string, string, () => unknown][]} */
  const changes = [
    [
      'htmx swaps it in',
      library('htmx.org/dist/htmx.js'),
      () => /** @type {any} */ (window).htmx.ajax('GET', '/part.html', '#main'),
    ],
    [
      'jQuery writes it',
      library('jquery/dist/jquery.js'),
      () => {
        const {jQuery, part} = /** @type {any} */ (window);
        jQuery('#main').html(part);
      },
    ],
    [
      'a view transition shows it',
      '',
      () => {
        const change = () => {
          const {part} = /** @type {any} */ (window);
          /** @type {Element} */ (document.querySelector('#main')).innerHTML = part;
        };
        if (document.startViewTransition) document.startViewTransition(change);
        else change();
      },
    ],
    [
      'moveBefore moves it',
      '',
      () => {
        const aside = /** @type {any} */ (
          document.body.appendChild(document.createElement('aside'))
        );
        const one = document.querySelector('#ph');
        if (aside.moveBefore) aside.moveBefore(one, null);
        else aside.append(one);
      },
    ],
    [
      'document.write writes it after loading',
      '',
      () => {
        const {part} = /** @type {any} */ (window);
        document.open();
        document.write(`<!doctype html><title>New</title>${part}`);
        document.close();
      },
    ],
  ];
  for (const [name, head, act] of changes) {
    test(`is filled when ${name}`, async () => {
      stage.host.answers['/part.html'] = {body: placeholder};
      const part = `<script>window.part = ${JSON.stringify(placeholder)};</script>`;
      await open(main(), part + head);
      await until(stage.page, filled);
      await stage.page.evaluate(act);
      await until(stage.page, filled);
    });
  }

  test('is filled when Alpine inserts it and binds its attributes', async () => {
    const alpine = '<script defer src="/node_modules/alpinejs/dist/cdn.js"></script>';
    await open(
      `<main x-data="{open: false, src: '/cluster.json'}" x-init="setTimeout(() => open = true)"><template x-if="open">
        <div id="ph" data-cluster-widget="board" :data-cluster-src="src"><a id="fallback" href="#">Our board</a></div>
      </template></main>`,
      alpine,
    );
    await until(stage.page, filled);
    assert.deepEqual((await stage.page.evaluate(watched)).faults, []);
  });

  test('is filled when the script comes after loading, while the page says that it is loading', async () => {
    Object.assign(stage.host.answers, strictPage('', main(), {scripts: []}));
    await stage.page.goto(`${stage.host.origin}/`);
    await stage.page.evaluate((src) => {
      // As Cloudflare's Rocket Loader does.
      let state = 'loading';
      Object.defineProperty(document, 'readyState', {get: () => state, configurable: true});
      const script = Object.assign(document.createElement('script'), {type: 'module', src});
      script.addEventListener('load', () => {
        state = 'interactive';
        document.dispatchEvent(new Event('DOMContentLoaded'));
        state = 'complete';
        window.dispatchEvent(new Event('load'));
      });
      document.head.append(script);
    }, loader);
    await until(stage.page, filled);
    assert.deepEqual((await stage.page.evaluate(watched)).faults, []);
  });

  test('is filled where the page never says that it is there', async () => {
    const never = `<script>Object.defineProperty(document, 'readyState', {get: () => 'loading'});</script>`;
    await open(main(), never);
    await until(stage.page, filled);
  });

  test('is filled where the page has globals and forms of all names', async () => {
    // WebKit's driver needs the others for itself.
    const names = ['Text', 'Option', 'Range'];
    // Not `Document`: Lit needs it, and the fallback stays.
    if (stage.engine !== 'webkit') names.push('Element', 'Node');
    const globals = `<script>${names.map((name) => `var ${name} = 'of the page';`).join('')}</script>`;
    const forms = ['body', 'head', 'readyState', 'addEventListener', 'documentElement']
      .map((name) => `<form name="${name}"></form>`)
      .join('');
    await open(forms + main(), globals);
    await until(stage.page, filled);
    assert.deepEqual((await stage.page.evaluate(watched)).faults, []);
  });

  test('keeps to a strict policy, with a document inside too', async () => {
    const script = `<script type="application/json">${JSON.stringify(cluster)}</script>`;
    const inside = `<div id="inside" data-cluster-widget="board" lang="pl">${script}</div>`;
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types cluster-widgets";
    await open(placeholder + inside, '', policy);
    await until(stage.page, () =>
      document.querySelector('#inside > cluster-board')?.matches(':state(ready)'),
    );
    await until(stage.page, isSeen, '#inside > cluster-board');
    assert.deepEqual(await stage.page.evaluate(partTexts, '#inside > cluster-board', 'role'), [
      'Prezes',
    ]);
    assert.deepEqual(await stage.page.evaluate(watched), {reports: [], faults: [], warnings: []});
  });
});
