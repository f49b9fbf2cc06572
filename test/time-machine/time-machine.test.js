import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {test} from 'node:test';
import {until} from '../e2e/browsers.js';
import {eachEngine} from '../e2e/each-engine.js';
import {pageWith} from '../e2e/host.js';
import {faults, settled} from '../e2e/in-page.js';
import {shown} from './in-page.js';
import {current, releases, textsOf} from './releases.js';

/** @typedef {import('./releases.js').Release} Release */

test('a release is kept, or the present state in its place', () => {
  assert.ok(releases.length > 0);
  for (const {version} of releases) assert.match(version, /^\d+\.\d+\.\d+(-unreleased)?$/);
});

const langs = ['en', 'pl'];

eachEngine('time machine', (stage) => {
  /**
   * What a page says that was written for a release, in both languages.
   * @param {Release} page whose tags are pasted
   * @param {Release} build whose script runs
   * @param {string} document
   */
  const open = async (page, build, document) => {
    const widgets = langs.flatMap((lang) =>
      page.tags.map((tag) => `<${tag} lang="${lang}" src="${document}"></${tag}>`),
    );
    const body = widgets.join('');
    stage.host.answers['/'] = {body: pageWith(body, {src: build.script})};
    await stage.page.goto(`${stage.host.origin}/`);
    await until(stage.page, settled);
    return {widgets: await stage.page.evaluate(shown), faults: await stage.page.evaluate(faults)};
  };

  for (const release of releases) {
    const {version} = release;
    for (const path of release.documents) {
      test(`a page of ${version} shows ${basename(path)} of then as before`, async () => {
        const then = await open(release, release, path);
        const now = await open(release, current, path);
        assert.deepEqual(now.faults, []);
        const texts = new Set(textsOf(JSON.parse(readFileSync(`.${path}`, 'utf8'))));
        for (const [index, {tag, state, text}] of then.widgets.entries()) {
          const same = now.widgets[index];
          assert.deepEqual([same?.tag, same?.state], [tag, state]);
          // Our own words may be put better; those of the document stay.
          const lost = [...texts].filter((one) => text.includes(one) && !same?.text.includes(one));
          assert.deepEqual(lost, [], tag);
        }
      });
    }

    for (const path of current.documents) {
      test(`the file of ${version} shows ${basename(path)} of today`, async () => {
        const old = await open(release, release, path);
        const now = await open(release, current, path);
        assert.deepEqual(old.faults, []);
        const states = (/** @type {typeof now} */ {widgets}) =>
          widgets.map(({tag, state}) => `${tag}: ${state}`);
        assert.deepEqual(states(old), states(now));
        for (const {tag, state, text} of old.widgets) {
          assert.notEqual(state, 'error', tag);
          assert.ok(text.trim(), tag);
        }
      });
    }
  }
});
