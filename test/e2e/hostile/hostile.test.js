import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {tags} from '../tags.js';
import {hostPage} from './host-page.js';
import {boxes, crowded, frames, hostStyles, surroundings, words} from './measure.js';
import {all, hostilePages, loadLibrary, notCalm, pageFaults} from './pages.js';

/** @typedef {import('./measure.js').Box} Box */
/** @typedef {import('./pages.js').HostilePage} HostilePage */
/** @typedef {{boxes: Record<string, Box[]>, words: Record<string, string>}} Plain */

const document = '/examples/demo-cluster.json';
const demo = JSON.parse(readFileSync(`.${document}`, 'utf8'));

/**
 * Where parts do not lie as they lie on a plain page.
 * @param {Plain['boxes']} got
 * @param {Plain['boxes']} wanted
 * @param {number} share
 */
const moved = (got, wanted, share) =>
  tags.flatMap((tag) => {
    const [mine, theirs] = [got[tag] ?? [], wanted[tag] ?? []];
    if (mine.length !== theirs.length) {
      return [`${tag} has ${mine.length} parts instead of ${theirs.length}`];
    }
    return mine.flatMap(({part, ...box}, index) =>
      /** @type {('x' | 'y' | 'width' | 'height')[]} */ (['x', 'y', 'width', 'height'])
        .filter((side) => {
          const {[side]: length} = theirs[index];
          return Math.abs(box[side] - length) > Math.max(1, length * share);
        })
        .map((side) => `${tag} ${part}: ${side} ${box[side]} instead of ${theirs[index][side]}`),
    );
  });

eachEngine('hostile hosts', (stage) => {
  /** What plain pages show, by font and width. @type {Map<string, Plain>} */
  const plain = new Map();
  const library = () => `${stage.host.origin}/dist/cdn/cluster-widgets.js`;
  const settle = async (/** @type {'ready' | 'error'} */ state) => {
    await until(stage.page, all, state);
    await stage.page.evaluate(frames);
  };

  before(() => {
    stage.host.answers[document] = {body: demo, delay: 100};
    return stage.page.puppeteer?.setViewport({width: 1280, height: 900});
  });

  /** @param {HostilePage} hostile */
  const open = async (hostile) => {
    const source = stage.host.origin + document;
    const html = hostPage({source, ...hostile}, tags);
    const type = `${hostile.type ?? 'text/html'}; charset=utf-8`;
    stage.host.answers['/'] = {
      body: html,
      headers: {'content-type': type, 'cache-control': 'no-cache'},
    };
    await stage.page.goto(`${stage.host.origin}/`);
    return html;
  };

  /** What a page without any hostility shows in the same font and width. */
  const onPlainPage = async () => {
    const {width, font} = await stage.page.evaluate(surroundings);
    const css = Object.entries({...font, width: `${width}px`}).map(
      ([name, value]) => `${name}: ${value};`,
    );
    const key = css.join(' ');
    const known = plain.get(key);
    if (known) return known;
    await open({name: 'plain', css: `#widgets { ${key} }`});
    await stage.page.evaluate(loadLibrary, library());
    await settle('ready');
    const seen = {boxes: await stage.page.evaluate(boxes), words: await stage.page.evaluate(words)};
    plain.set(key, seen);
    return seen;
  };

  for (const hostile of hostilePages) {
    const {name, state = 'ready', rounding, engines, share = 0, act, early, away} = hostile;
    const looks = rounding?.includes(stage.engine) ? 'readable' : (hostile.looks ?? 'same');
    if (engines && !engines.includes(stage.engine)) {
      console.log(`not run: ${name} in ${stage.engine}: the widgets do not show there`);
      continue;
    }
    test(name, async (t) => {
      const {page, host} = stage;
      const html = await open(hostile);
      const styles = (await page.evaluate(hostStyles)).split('\n');
      const own = new Set(styles.map((line) => line.replace(/ .*/s, '')));
      assert.ok(own.size >= 30, `${own.size} kinds of elements`);
      await page.evaluate(loadLibrary, library());
      if (!early) await settle(state);
      if (act) {
        assert.deepEqual(await page.evaluate(pageFaults), []);
        await page.evaluate(act, html);
        await settle(state);
      }
      if (away) {
        await page.goto(`${host.origin}/examples/minimal.json`);
        await page.evaluate('history.back()');
        await settle(state);
        t.diagnostic(`kept by the browser: ${await page.evaluate('String(window.kept)')}`);
      }
      // What measures is not tried: it works without what the page has put everywhere.
      await page.evaluate('window.tidy?.()');
      const after = (await page.evaluate(hostStyles)).split('\n');
      assert.deepEqual(
        after.filter((line, index) => line !== styles[index]),
        [],
      );
      const faults = await page.evaluate(pageFaults);
      // One warning an address is allowed where there are no data.
      const warning = state === 'error' ? /^warn: cluster-widgets: / : /^$/;
      assert.deepEqual(
        faults.filter((fault) => !warning.test(fault)),
        [],
      );
      if (state === 'error') return assert.deepEqual(await page.evaluate(notCalm), []);
      const said = await page.evaluate(words);
      if (looks === 'readable') assert.deepEqual(await page.evaluate(crowded), []);
      const lying = await page.evaluate(boxes);
      const expected = await onPlainPage();
      assert.deepEqual(said, expected.words);
      if (looks === 'same') assert.deepEqual(moved(lying, expected.boxes, share), []);
    });
  }
});
