/* global document, location, window */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {beforeEach, test} from 'node:test';
import {steady, until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {cors, requested} from '../host.js';
import {partTexts, settled} from '../in-page.js';
import {strictPage, watched} from '../strict-page.js';

const cluster = {
  name: 'Fictional cluster',
  board: Array.from({length: 9}, (_, index) => ({
    name: `Ada Example ${'ABCDEFGHI'[index]}`,
    roleName: {en: 'Member', pl: 'Członkini'},
    url: 'https://person.example/',
  })),
};
const embed = '/dist/embed/index.html';
const hostScript = '/dist/cdn/iframe-host.js';
/** Of Debian's package `wordpress`. */
const wordPressScript = '/usr/share/wordpress/wp-includes/js/wp-embed.js';

/** Keeps what the frames tell. */
const listener = `window.told = [];
  addEventListener('message', ({data}) => told.push(data));`;

const told = () => /** @type {any[]} */ (/** @type {any} */ (window).told);
const heightOf = (/** @type {string} */ selector) =>
  document.querySelector(selector)?.clientHeight ?? 0;
/** The embedded page's text, where it has the origin of the page around. */
const innerText = () => document.querySelector('iframe')?.contentDocument?.body.innerText ?? '';

test('iframe-host.js has less than 1 kB', () => {
  assert.ok(readFileSync('dist/cdn/iframe-host.js').length < 1000);
});

eachEngine('iframe', (stage) => {
  beforeEach(() => {
    Object.assign(stage.host.answers, {
      '/cluster.json': {headers: cors, body: cluster},
      '/listen.js': {headers: {'content-type': 'text/javascript'}, body: listener},
    });
    stage.other.answers['/cluster.json'] = {headers: cors, body: cluster};
    stage.other.requests.clear();
  });

  /** @param {string} body @param {string[]} scripts */
  const open = async (body, scripts = [hostScript]) => {
    const head = '<script src="/listen.js"></script>';
    Object.assign(stage.host.answers, strictPage('', body, {scripts, head}));
    await stage.page.goto(`${stage.host.origin}/`);
  };
  const address = (query = '', page = embed) =>
    `${page}?widget=board&amp;src=/cluster.json${query}`;
  const frame = (src = address(), attributes = 'sandbox="allow-scripts"') =>
    `<iframe data-cluster-iframe title="Board" width="600" ${attributes} src="${src}"></iframe>`;
  const show = async (query = '') => {
    await stage.page.goto(`${stage.host.origin}${embed}${query}`);
  };
  const words = () => stage.page.evaluate(() => document.body.innerText);

  test('the page by itself shows the widget in the language and theme asked for', async () => {
    await show('?widget=board&src=/cluster.json&lang=pl&theme=dark&layout=list&onclick=1');
    await until(stage.page, settled);
    const roles = await stage.page.evaluate(partTexts, 'cluster-board', 'role');
    assert.deepEqual([roles.length, roles[0]], [9, 'Członkini']);
    const attributes = await stage.page.evaluate(() =>
      document.querySelector('cluster-board')?.getAttributeNames(),
    );
    assert.deepEqual(attributes?.toSorted(), ['lang', 'layout', 'src', 'theme']);
    assert.equal((await words()).includes('Otwórz pełną wersję'), false);
  });

  test('it says so where there is no such widget', async () => {
    await show('?widget=constructor&src=/cluster.json');
    assert.match(await words(), /no such widget/);
  });

  test('a document of a foreign origin is neither requested nor shown', async () => {
    for (const src of [`${stage.other.origin}/cluster.json`, 'data:application/json,{}']) {
      await show(`?widget=board&src=${encodeURIComponent(src)}`);
      assert.match(await words(), /is not allowed to show data/);
    }
    assert.equal(stage.other.requests.size, 0);
  });

  test('only the address that was judged is shown, however often one is given', async () => {
    const foreign = encodeURIComponent(`${stage.other.origin}/cluster.json`);
    const name = encodeURIComponent(`${stage.other.origin}/`);
    for (const more of [
      `&src=${foreign}`,
      `&SRC=${foreign}`,
      `&base=${name}`,
      `&data=${foreign}`,
      `&data-cluster-src=${foreign}`,
    ]) {
      await show(`?widget=board&src=/cluster.json${more}`);
      await until(stage.page, settled);
      const attributes = await stage.page.evaluate(() =>
        [...(document.querySelector('cluster-board')?.attributes ?? [])].map(
          ({name, value}) => `${name}=${value}`,
        ),
      );
      assert.deepEqual(attributes, [`src=${stage.host.origin}/cluster.json`]);
      for (const empty of [`?widget=board&src=${more}`, `?widget=board${more}`]) {
        if (more.startsWith('&src')) continue;
        await show(empty);
        await until(stage.page, () => document.querySelector('cluster-board') !== null);
        assert.deepEqual(await stage.page.evaluate(partTexts, 'cluster-board', 'name'), []);
      }
    }
    assert.equal(stage.other.requests.size, 0);
  });

  test('opened by a link it shows the words of its document alone, in a frame the heading of the host', async () => {
    await show('?widget=board&src=/cluster.json&heading=Strange+words');
    await until(stage.page, settled);
    assert.deepEqual(await stage.page.evaluate(partTexts, 'cluster-board', 'heading'), [
      'Cluster board',
    ]);
    await open(frame(address('&amp;heading=Words+of+the+host'), ''));
    await until(
      stage.page,
      () =>
        document
          .querySelector('iframe')
          ?.contentDocument?.querySelector('cluster-board')
          ?.shadowRoot?.querySelector('h2')?.textContent === 'Words of the host',
    );
  });

  test('an address of its own that leads to a foreign origin is not shown', async () => {
    const location = `${stage.other.origin}/cluster.json`;
    stage.host.answers['/away.json'] = {status: 302, headers: {location}};
    await show('?widget=board&src=/away.json');
    await until(stage.page, () => document.body.innerText.includes('is not allowed to show data'));
    assert.equal(await stage.page.evaluate(() => document.querySelector('cluster-board')), null);
  });

  test('such an address is not shown either if the first widget cannot show its part', async () => {
    const location = `${stage.other.origin}/broken.json`;
    stage.other.answers['/broken.json'] = {
      headers: cors,
      body: {name: 'Foreign', board: 5, awards: [{name: 'Foreign award'}]},
    };
    stage.host.answers['/away.json'] = {status: 302, headers: {location}};
    await show('?widget=board+awards&src=/away.json');
    await until(stage.page, () => document.body.innerText.includes('is not allowed to show data'));
    assert.equal(await stage.page.evaluate(() => document.querySelector('cluster-awards')), null);
  });

  test('a foreign origin that its configuration names is shown, with its name', async () => {
    const page = readFileSync('dist/embed/index.html', 'utf8');
    const body = page.replace(
      'name="cluster-widgets:sources" content=""',
      `name="cluster-widgets:sources" content="https://a.example ${stage.other.origin}"`,
    );
    assert.notEqual(body, page);
    stage.host.answers['/dist/embed/allowing.html'] = {body};
    const src = encodeURIComponent(`${stage.other.origin}/cluster.json`);
    await stage.page.goto(
      `${stage.host.origin}/dist/embed/allowing.html?widget=board&src=${src}&lang=pl`,
    );
    await until(stage.page, settled);
    await until(stage.page, () => document.querySelector('.origin') !== null);
    assert.match(await words(), new RegExp(`Źródło danych: ${new URL(stage.other.origin).host}`));
    assert.equal((await stage.page.evaluate(partTexts, 'cluster-board', 'name')).length, 9);
  });

  test('in a sandbox with an origin of its own it gets the height of its content', async () => {
    await open(frame());
    await until(stage.page, () => (document.querySelector('iframe')?.clientHeight ?? 0) > 300);
    const messages = await steady(stage.page, told);
    const heights = messages.filter(({type}) => type === 'cluster-widgets:height');
    const last = heights.at(-1).height;
    assert.equal(last, Math.ceil(last));
    assert.equal(await stage.page.evaluate(heightOf, 'iframe'), last);
    assert.ok(messages.some(({sentinel, type}) => sentinel === 'amp' && type === 'embed-size'));
    assert.equal(
      messages.some(({message}) => message === 'height'),
      false,
    );
    assert.deepEqual((await stage.page.evaluate(watched)).faults, []);
  });

  for (const attributes of ['sandbox="allow-scripts"', '']) {
    test(`far below the window it gets the height of its content too, ${attributes || 'without a sandbox'}`, async () => {
      await open(`<div style="height: 6000px"></div>${frame(address(), attributes)}`);
      await until(stage.page, () => (document.querySelector('iframe')?.clientHeight ?? 0) > 300);
      const below = await stage.page.evaluate(heightOf, 'iframe');
      await stage.page.evaluate(() => document.querySelector('iframe')?.scrollIntoView());
      assert.equal(await steady(stage.page, heightOf, 'iframe'), below);
    });
  }

  /** How a frame comes to be seen: name → its attributes, the markup around it, and what shows it. @type {[string, string, (markup: string) => string, () => unknown][]} */
  const later = [
    [
      'a tab that is opened',
      'height="400"',
      (markup) => `<div id="tab" style="display: none">${markup}</div>`,
      () => {
        /** @type {HTMLElement} */ (document.querySelector('#tab')).style.display = '';
      },
    ],
    [
      'a lazy frame that is scrolled to',
      'height="400" loading="lazy"',
      (markup) => `<div style="height: 9000px"></div>${markup}`,
      () => document.querySelector('iframe')?.scrollIntoView(),
    ],
    [
      'a frame that gets its address later',
      'height="400"',
      (markup) => markup.replace(' src=', ' data-src='),
      () => {
        const iframe = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
        iframe.src = String(iframe.dataset.src);
      },
    ],
  ];
  for (const [name, attributes, around, show] of later) {
    test(`${name} gets the height of its content`, async () => {
      await open(around(frame(address(), `sandbox="allow-scripts" ${attributes}`)));
      await stage.page.evaluate(show);
      await until(stage.page, () => {
        const {clientHeight = 400} = document.querySelector('iframe') ?? {};
        return clientHeight > 300 && clientHeight !== 400;
      });
      assert.deepEqual((await stage.page.evaluate(watched)).faults, []);
    });
  }

  test('where an element of the page is called addEventListener it gets the height of its content', async () => {
    await open(`<a id="addEventListener"></a>${frame()}`);
    await until(stage.page, () => (document.querySelector('iframe')?.clientHeight ?? 0) > 300);
  });

  test('a narrower frame becomes higher, a wider one lower', async () => {
    await open(frame());
    await until(stage.page, () => (document.querySelector('iframe')?.clientHeight ?? 0) > 300);
    const wide = await stage.page.evaluate(heightOf, 'iframe');
    await stage.page.evaluate(() => document.querySelector('iframe')?.setAttribute('width', '280'));
    await until(
      stage.page,
      (height) => (document.querySelector('iframe')?.clientHeight ?? 0) > height,
      wide,
    );
    await stage.page.evaluate(() => document.querySelector('iframe')?.setAttribute('width', '600'));
    await until(
      stage.page,
      (height) => document.querySelector('iframe')?.clientHeight === height,
      wide,
    );
  });

  test('a frame with a border box gets the height of its border too', async () => {
    const style = '<style>iframe {box-sizing: border-box; border: 10px solid}</style>';
    await open(style + frame());
    await until(stage.page, () => (document.querySelector('iframe')?.clientHeight ?? 0) > 300);
    const messages = await steady(stage.page, told);
    const last = messages.findLast(({type}) => type === 'cluster-widgets:height').height;
    assert.equal(await stage.page.evaluate(heightOf, 'iframe'), last);
  });

  test('the host listens to its own frames, rounds up and does not follow every pixel', async () => {
    /** A page that tells the height that its address names. @param {string} name */
    const teller = (name) => ({
      body: `<script>addEventListener('message', ({data}) => data.tell && parent.postMessage(data.tell, '*'))</script>${name}`,
    });
    stage.host.answers['/own.html'] = teller('own');
    const foreign = '/embed/index.html';
    stage.host.answers[foreign] = teller('foreign');
    stage.other.answers['/other.html'] = teller('other');
    stage.host.answers['/leads.html'] = {
      status: 302,
      headers: {location: `${stage.other.origin}/other.html`},
    };
    await open(`<iframe id="own" data-cluster-iframe src="/own.html"></iframe>
      <iframe id="foreign" src="${foreign}?widget=board"></iframe>
      <iframe id="elsewhere" data-cluster-iframe src="/leads.html"></iframe>`);
    /** @param {string} id @param {unknown} message */
    const tell = async (id, message) => {
      const before = (await stage.page.evaluate(told)).length;
      await stage.page.evaluate(
        (/** @type {any} */ name, /** @type {any} */ content) =>
          /** @type {HTMLIFrameElement} */ (
            document.getElementById(name)
          ).contentWindow?.postMessage({tell: content}, '*'),
        id,
        message,
      );
      // The host's script hears the message in the same task as the list of what was told.
      await until(stage.page, (count) => /** @type {any} */ (window).told.length > count, before);
      return stage.page.evaluate(heightOf, `#${id}`);
    };
    const height = (/** @type {unknown} */ value) => ({
      type: 'cluster-widgets:height',
      height: value,
    });
    assert.equal(await tell('own', height(300.2)), 301);
    assert.equal(await tell('own', height(297)), 301);
    assert.equal(await tell('own', height(303)), 303);
    assert.equal(await tell('own', height(200)), 200);
    for (const nonsense of [Number.NaN, Infinity, 'x', '300', -5, 0, null, undefined, {}, [300]]) {
      assert.equal(await tell('own', height(nonsense)), 200);
    }
    assert.equal(await tell('own', 'text'), 200);
    assert.equal(await tell('own', height(9e6)), 20_000);
    assert.equal(await tell('own', height(1)), 20);
    assert.equal(await tell('foreign', height(500)), 150);
    assert.equal(await tell('elsewhere', height(500)), 150);
    assert.equal(await stage.page.evaluate(heightOf, '#own'), 20);
    assert.deepEqual((await stage.page.evaluate(watched)).faults, []);
  });

  test('without a click the host opens no link', async () => {
    // The drivers' own scripts count as a click: nothing is evaluated until the message was sent.
    const addresses = ['/elsewhere', 'javascript:alert(1)', `${stage.host.origin}/elsewhere`];
    const messages = addresses.map((href) => ({type: 'cluster-widgets:link', href}));
    const sending = `onload = () => {
      ${JSON.stringify(messages)}.forEach((message) => parent.postMessage(message, '*'));
      void fetch('/sent');
    }`;
    stage.host.answers['/own.html'] = {body: `<script>${sending}</script>`};
    stage.host.requests.delete('/sent');
    await open('<iframe data-cluster-iframe src="/own.html"></iframe>');
    await requested(stage.host, '/sent');
    assert.equal(await steady(stage.page, () => location.pathname), '/');
    assert.equal((await stage.page.evaluate(told)).length, 3);
  });

  test('after a click beside the frame the host opens no link', async () => {
    const message = {type: 'cluster-widgets:link', href: `${stage.host.origin}/elsewhere`};
    const sending = `setInterval(() => parent.postMessage(${JSON.stringify(message)}, '*'), 20)`;
    stage.host.answers['/own.html'] = {body: `<script>${sending}</script>`};
    stage.host.answers['/embed/index.html'] = {body: `<script>${sending}</script>`};
    await open(`<p>Some words of the page.</p>
      <iframe data-cluster-iframe src="/own.html" sandbox="allow-scripts"></iframe>
      <iframe src="/embed/index.html?x" sandbox="allow-scripts"></iframe>`);
    const before = (await stage.page.evaluate(told)).length;
    const point = await stage.page.evaluate(() => {
      const {left, top} = /** @type {Element} */ (
        document.querySelector('p')
      ).getBoundingClientRect();
      return {left, top};
    });
    await stage.page.click(point.left + 10, point.top + 5);
    await until(
      stage.page,
      (count) => /** @type {any} */ (window).told.length > count,
      before + 20,
    );
    assert.equal(await stage.page.evaluate(() => location.pathname), '/');
  });

  test('a link that is clicked in a sandbox is opened by the host', async () => {
    const url = `${stage.other.origin}/person.html`;
    stage.other.answers['/person.html'] = {body: '<title>Person</title>'};
    stage.host.answers['/cluster.json'] = {
      headers: cors,
      body: {name: 'Fictional', board: [{name: 'Ada Example', url}]},
    };
    await open(frame());
    await until(stage.page, () => (document.querySelector('iframe')?.clientHeight ?? 0) > 100);
    await steady(stage.page, heightOf, 'iframe');
    const box = await stage.page.evaluate(() => {
      const {left, bottom} = /** @type {Element} */ (
        document.querySelector('iframe')
      ).getBoundingClientRect();
      return {left, bottom};
    });
    // The whole card is the link.
    await stage.page.click(box.left + 60, box.bottom - 40);
    await requested(stage.other, '/person.html');
    assert.equal(stage.other.requests.get('/person.html'), 1);
  });

  test('a link that is clicked in a sandbox with its own origin is opened by the host too', async () => {
    const url = `${stage.host.origin}/person.html`;
    stage.host.answers['/person.html'] = {body: '<title>Person</title>'};
    stage.other.answers['/cluster.json'] = {
      body: {name: 'Fictional', board: [{name: 'Ada Example', url}]},
    };
    stage.host.requests.delete('/person.html');
    const sandbox = 'sandbox="allow-scripts allow-same-origin"';
    await open(frame(`${stage.other.origin}${address()}`, sandbox));
    await until(stage.page, () => (document.querySelector('iframe')?.clientHeight ?? 0) > 100);
    await steady(stage.page, heightOf, 'iframe');
    const box = await stage.page.evaluate(() => {
      const {left, bottom} = /** @type {Element} */ (
        document.querySelector('iframe')
      ).getBoundingClientRect();
      return {left, bottom};
    });
    await stage.page.click(box.left + 60, box.bottom - 40);
    await requested(stage.host, '/person.html');
    assert.equal(stage.host.requests.get('/person.html'), 1);
  });

  test('one frame shows several widgets, each with the attributes that it has', async () => {
    stage.host.answers['/cluster.json'] = {
      headers: cors,
      body: {...cluster, specializations: ['Casting', 'Forging'], values: ['Trust']},
    };
    await show(
      '?widget=board+specializations,values+board&src=/cluster.json&layout=list&filterable&heading=x',
    );
    await until(stage.page, settled);
    const shown = await stage.page.evaluate(() =>
      [...document.querySelectorAll('main > div > :not(noscript)')].map((widget) => [
        widget.localName,
        widget.getAttributeNames().toSorted().join(' '),
        widget.shadowRoot?.querySelector('h2')?.textContent,
      ]),
    );
    assert.deepEqual(shown, [
      ['cluster-board', 'layout src', 'Cluster board'],
      ['cluster-specializations', 'filterable layout src', 'Cluster specializations'],
      ['cluster-values', 'layout src', 'Our values'],
    ]);
    await show('?widget=board+constructor&src=/cluster.json');
    assert.match(await words(), /no such widget/);
    await open(frame(address().replace('board', 'board+values')));
    await until(stage.page, () => (document.querySelector('iframe')?.clientHeight ?? 0) > 300);
    const both = await steady(stage.page, heightOf, 'iframe');
    await open(frame());
    await until(stage.page, () => (document.querySelector('iframe')?.clientHeight ?? 0) > 300);
    assert.ok(both > (await steady(stage.page, heightOf, 'iframe')) + 50);
  });

  test('while the document loads the frame keeps its height', async () => {
    const {promise: sent, resolve: send} = Promise.withResolvers();
    stage.host.answers['/cluster.json'] = {headers: cors, body: cluster, held: sent};
    stage.host.requests.delete('/cluster.json');
    await open(frame(address(), 'sandbox="allow-scripts" height="700"'));
    await requested(stage.host, '/cluster.json');
    assert.equal(await steady(stage.page, heightOf, 'iframe'), 700);
    send(undefined);
    await until(stage.page, () => document.querySelector('iframe')?.style.height !== '');
  });

  test('where the height is not given it shows the way to all of it', async () => {
    await open(frame(address(), 'height="200"'), []);
    await until(
      stage.page,
      () => document.querySelector('iframe')?.contentDocument?.querySelector('.compact') !== null,
    );
    assert.match(await stage.page.evaluate(innerText), /Open the full version/);
    const link = await stage.page.evaluate(() => {
      const {contentDocument, clientHeight} = /** @type {HTMLIFrameElement} */ (
        document.querySelector('iframe')
      );
      const anchor = contentDocument?.querySelector('footer a');
      const {bottom} = /** @type {Element} */ (anchor).getBoundingClientRect();
      return {href: anchor?.getAttribute('href'), visible: bottom <= clientHeight};
    });
    assert.equal(link.visible, true);
    assert.match(String(link.href), /index\.html\?widget=board/);
    // Given enough, it is as it was.
    await stage.page.evaluate(() =>
      document.querySelector('iframe')?.setAttribute('height', '3000'),
    );
    await until(
      stage.page,
      () => document.querySelector('iframe')?.contentDocument?.querySelector('.compact') === null,
    );
  });

  test("WordPress's own script gives it the height, up to its limit", async (t) => {
    if (!existsSync(wordPressScript)) return t.skip('the package wordpress is not installed');
    stage.host.answers['/wp-embed.js'] = {
      headers: {'content-type': 'text/javascript'},
      body: readFileSync(wordPressScript, 'utf8'),
    };
    const wordPress = (/** @type {string} */ src) =>
      `<blockquote class="wp-embedded-content" data-secret="abcdefghij">Board</blockquote>
      <script src="/wp-embed.js"></script>` +
      frame(
        `${src}#?secret=abcdefghij`,
        'class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="abcdefghij"',
      );
    await open(wordPress(address()), []);
    await until(stage.page, () => (document.querySelector('iframe')?.clientHeight ?? 0) > 300);
    // Higher than WordPress lets it be.
    const [person] = cluster.board;
    const board = Array.from({length: 60}, () => person);
    stage.host.answers['/cluster.json'] = {headers: cors, body: {...cluster, board}};
    await open(wordPress(address()), []);
    await until(stage.page, () => document.querySelector('iframe')?.clientHeight === 1000);
  });
});
