import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {openBrowser, until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {record} from '../../proof/record.js';
import {demonstration as demo, tags} from '../tags.js';
import {hostPage, widgets} from './host-page.js';
import {inFrame, pageAround} from './in-frame.js';
import {
  boxes,
  crowded,
  frames,
  hostStyles,
  lineWidth,
  picturesLoaded,
  surroundings,
  words,
} from './measure.js';
import {
  all,
  allFallback,
  heights,
  hostilePages,
  loadLibrary,
  notCalm,
  pageFaults,
  forgetWorkers,
  hasFaults,
} from './pages.js';

/** @typedef {import('./measure.js').Box} Box */
/** @typedef {import('./hostile-page.js').HostilePage} HostilePage */
/** @typedef {{line: number, boxes: Record<string, Box[]>, words: Record<string, string>}} Plain */

const document = '/examples/demo-cluster.json';

/**
 * Where parts do not lie as they lie on a plain page.
 * @param {Plain['boxes']} got
 * @param {Plain['boxes']} wanted
 */
const moved = (got, wanted) =>
  tags.flatMap((tag) => {
    const [mine, theirs] = [got[tag] ?? [], wanted[tag] ?? []];
    if (mine.length !== theirs.length) {
      return [`${tag} has ${mine.length} parts instead of ${theirs.length}`];
    }
    return mine.flatMap(({part, ...box}, index) =>
      /** @type {('x' | 'y' | 'width' | 'height')[]} */ (['x', 'y', 'width', 'height'])
        .filter((side) => {
          const {[side]: length} = theirs[index];
          return Math.abs(box[side] - length) > 1;
        })
        .map((side) => `${tag} ${part}: ${side} ${box[side]} instead of ${theirs[index][side]}`),
    );
  });

/** @param {import('../each-engine.js').Stage} stage */
const tests = (stage) => {
  /** What plain pages show, by font and width. @type {Map<string, Plain>} */
  const plain = new Map();
  const library = () => `${stage.host.origin}/dist/cdn/cluster-widgets.js`;
  const settle = async (/** @type {string} */ state, page = stage.page) => {
    await until(page, all, state);
    await until(page, picturesLoaded);
    await page.evaluate(frames);
  };

  before(() => {
    Object.assign(stage.host.answers, {
      [document]: {body: demo, delay: 100},
      // What htmx swaps in, and a worker that passes everything on.
      '/part.html': {body: widgets(tags)},
      '/worker.js': {
        body: "addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));",
        headers: {'content-type': 'text/javascript'},
      },
    });
    return stage.page.puppeteer?.setViewport({width: 1280, height: 900});
  });

  /** @param {HostilePage} hostile */
  const open = async (hostile, page = stage.page) => {
    const source = stage.host.origin + document;
    const html = hostPage({source, ...hostile}, hostile.tags ?? tags);
    const {type = 'text/html', policy, framed} = hostile;
    const isFramed = framed?.includes(stage.engine);
    stage.host.answers['/'] = {body: pageAround('/framed')};
    stage.host.answers[isFramed ? '/framed' : '/'] = {
      body: html,
      headers: {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-cache',
        ...(policy ? {'content-security-policy': policy} : {}),
      },
    };
    await page.goto(`${stage.host.origin}/`);
    return html;
  };

  /**
   * What a page without any hostility shows in the font and width of another one.
   * @param {import('../browsers.js').Page} other
   * @param {number} [pixel]
   */
  const onPlainPage = async (other, pixel) => {
    const {width, font} = await other.evaluate(surroundings);
    const css = Object.entries({...font, width: `${width}px`}).map(
      ([name, value]) => `${name}: ${value};`,
    );
    const key = [...css, `/* ${pixel} */`].join(' ');
    const known = plain.get(key);
    if (known) return known;
    // A page zoomed by its host has the pixels of a browser zoomed by its reader.
    const browser =
      pixel && stage.page.puppeteer ? await openBrowser(stage.engine, pixel) : undefined;
    const page = (await browser?.newPage()) ?? stage.page;
    await open({name: 'plain', css: `#widgets { ${key} }`}, page);
    await page.evaluate(loadLibrary, library());
    await settle('ready', page);
    const line = await page.evaluate(lineWidth);
    const seen = {line, boxes: await page.evaluate(boxes), words: await page.evaluate(words)};
    await browser?.close();
    plain.set(key, seen);
    return seen;
  };

  for (const hostile of hostilePages) {
    const {name, state = 'ready', rounding, act, early, away, again, framed} = hostile;
    const looks = rounding?.includes(stage.engine) ? 'readable' : (hostile.looks ?? 'same');
    if (hostile.engines && !hostile.engines.includes(stage.engine)) continue;
    test(name, async (t) => {
      if (hostile.missing) return t.skip(`the package ${hostile.library?.debian} is not installed`);
      const {host, engine} = stage;
      const isFramed = framed?.includes(engine);
      const page = isFramed ? inFrame(stage.page) : stage.page;
      const html = await open(hostile);
      const styles = (await page.evaluate(hostStyles)).split('\n');
      const own = new Set(styles.map((line) => line.replace(/ .*/s, '')));
      assert.ok(own.size >= 30, `${own.size} kinds of elements`);
      // What the page itself has said before the library comes is its own affair.
      // A number: WebKit's driver cannot pass a list where the page has changed what lists have.
      const said = Number(await page.evaluate(`(${pageFaults})().length`));
      const by = await page.evaluate(loadLibrary, library());
      if (by === 'import')
        t.diagnostic(`${engine} runs no module here, not even one of a line: loaded by import()`);
      if (state === 'fallback') {
        await until(page, allFallback);
        // It fails when its code runs.
        await until(page, hasFaults, said);
      } else if (!early) await settle(state, page);
      if (act) {
        assert.deepEqual((await page.evaluate(pageFaults)).slice(said), []);
        await page.evaluate(act, html);
        if (again) await page.goto(`${host.origin}/`);
        await settle(state, page);
      }
      if (away) {
        await page.goto(`${host.origin}/examples/minimal.json`);
        // What is asked of a page that is being left WebKit's driver may wait for for ever.
        await page.evaluate('void setTimeout(() => history.back())');
        if (!page.puppeteer) await pause(1000);
        await settle(state, page);
        t.diagnostic(`kept by the browser: ${await page.evaluate('String(window.kept)')}`);
      }
      if (again) await page.evaluate(forgetWorkers);
      // What measures is not tried: it works without what the page has put everywhere.
      await page.evaluate('window.tidy?.()');
      if (!hostile.restyles) {
        const after = (await page.evaluate(hostStyles)).split('\n');
        assert.deepEqual(
          after.filter((line, index) => line !== styles[index]),
          [],
        );
      }
      // One warning an address is allowed where there are no data.
      const allowed =
        hostile.says ?? (/error|calm/.test(state) ? /^warn: cluster-widgets: / : /^$/);
      const faults = (await page.evaluate(pageFaults)).slice(again ? 0 : said);
      assert.deepEqual(
        faults.filter((fault) => !allowed.test(fault)),
        [],
      );
      const held = await check(page, hostile, looks, t);
      record('hostile', {
        engine,
        page: name,
        held: by === 'import' ? `${held}, by \`import()\`` : held,
      });
    });
  }

  /**
   * Checks what must hold on a page, and says what held.
   * @param {import('../browsers.js').Page} page
   * @param {HostilePage} hostile
   * @param {HostilePage['looks']} looks
   * @param {import('node:test').TestContext} t
   */
  const check = async (page, {state, rounding, pixel, ...hostile}, looks, t) => {
    if (state === 'fallback') {
      assert.equal(await page.evaluate(allFallback), true);
      return 'the fallback';
    }
    if (state === 'error' || state === 'calm') {
      assert.deepEqual(await page.evaluate(notCalm), []);
      return state === 'error' ? 'error message and fallback' : 'content or error message';
    }
    if (looks === 'closed') {
      for (const {name, height, hidden} of await page.evaluate(heights))
        assert.ok(height > 40 && hidden, `${name} is ${height} px high`);
      return 'the widgets are shown';
    }
    if (looks === 'readable') assert.deepEqual(await page.evaluate(crowded), []);
    const shown = await page.evaluate(words);
    const lying = await page.evaluate(boxes);
    const here = await page.evaluate(lineWidth);
    const expected = await onPlainPage(page, pixel);
    if (rounding && looks === 'readable') {
      const there = expected.line;
      t.diagnostic(`a line of the host's own is ${here} px wide, on the plain page ${there} px`);
      assert.ok(Math.abs(here - there) > 1, 'text has the same width: boxes can be compared');
    }
    const names = hostile.tags ?? tags;
    for (const tag of names) assert.equal(shown[tag], expected.words[tag], tag);
    if (looks === 'same') assert.deepEqual(moved(lying, expected.boxes), []);
    if (looks === 'words') return 'the same words';
    return looks === 'same' ? 'same layout' : 'nothing cut off';
  };
};

// Two engines at a time: they wait more than they work.
describe('hostile pages', {concurrency: 2}, () => eachEngine('hostile hosts', tests));
