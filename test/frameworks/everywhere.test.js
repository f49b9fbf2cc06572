/* global document */
/*
 * What https://custom-elements-everywhere.com tests of a framework, with elements on the base class of the widgets. The
 * programs are in test/package/consumers/everywhere. Preact 11 writes names of events that begin with a capital in lower
 * case, so that its templates cannot listen to them.
 */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileHandler, listen} from '../../examples/static-server.js';
import {until} from '../e2e/browsers.js';
import {eachEngine} from '../e2e/each-engine.js';
import {makeWorkspace} from '../package/workspace.js';

const workspace = makeWorkspace();
after(workspace.remove);
const cwd = join(workspace.folder, 'everywhere');

/** What an element shows in its shadow root, besides the heading of the base. @param {string} selector */
const shadowTexts = (selector) =>
  [
    ...(document
      .querySelector(selector)
      ?.shadowRoot?.querySelectorAll('section > h3, section > p') ?? []),
  ].map(({textContent}) => textContent);

/** @param {string} selector @param {string} words */
const says = (selector, words) =>
  document.querySelector(selector)?.textContent?.trim().includes(words);

/** @param {string} name a property, or an attribute where there is no such property */
const valueOf = (name) => {
  const element = /** @type {any} */ (document.querySelector('#properties'));
  return element[name] ?? element.getAttribute(name);
};

/** @param {string} selector */
const click = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector)).click();

const children = ['Test h3', 'Test p'];

for (const framework of ['react', 'preact', 'vue', 'svelte', 'solid']) {
  describe(`elements on our base in ${framework}`, () => {
    /** @type {Awaited<ReturnType<typeof listen>>} */
    let site;
    before(async () => {
      const {code, output} = workspace.runIn({cwd}, 'vite', 'build', '--mode', framework);
      assert.equal(code, 0, output);
      site = await listen(fileHandler(join(cwd, 'out', framework)));
    });
    after(() => {
      site?.server.closeAllConnections();
      site?.server.close();
    });

    eachEngine(
      framework,
      (stage) => {
        const visit = async () => {
          await stage.page.goto(`${site.origin}/index.html`);
          await until(stage.page, says, '#rerender', '2');
        };
        /** @param {string} selector */
        const texts = (selector) => stage.page.evaluate(shadowTexts, selector);

        before(visit);

        test('can display an element without children', async () => {
          assert.ok(
            await stage.page.evaluate(() => !!document.querySelector('#without')?.shadowRoot),
          );
        });

        test('can display an element with children in a shadow root', async () => {
          assert.deepEqual(await texts('#with'), children);
        });

        test('can pass other children, which change', async () => {
          assert.deepEqual(await texts('#rerender'), children);
          assert.ok(await stage.page.evaluate(says, '#rerender', '2'));
        });

        test('can hide an element and show it again', async () => {
          assert.deepEqual(await texts('#views > *'), children);
          await stage.page.evaluate(click, 'button');
          await until(stage.page, says, '#views', 'Other view');
          await stage.page.evaluate(click, 'button');
          await until(stage.page, () => !!document.querySelector('#views > ce-with-children'));
          assert.deepEqual(await texts('#views > *'), children);
        });

        for (const [name, value] of /** @type {const} */ ([
          ['bool', true],
          ['num', 42],
          ['str', 'custom'],
          ['arr', ['one', 'two']],
          ['obj', {name: 'Example cluster'}],
          ['camelCaseObj', {label: 'passed'}],
        ])) {
          test(`passes ${name} as a property`, async () => {
            assert.deepEqual(await stage.page.evaluate(valueOf, name), value);
          });
        }

        test('can add a listener in code', async () => {
          await stage.page.evaluate(click, '#imperative');
          await until(stage.page, says, 'output', 'imperative');
        });

        for (const type of [
          'lowercaseevent',
          'kebab-event',
          'camelEvent',
          'CAPSevent',
          'PascalEvent',
        ]) {
          const isHeard = !(framework === 'preact' && /^[A-Z]/.test(type));
          test(`${isHeard ? 'can' : 'cannot'} listen to ${type} in its template`, async () => {
            await visit();
            assert.ok(!(await stage.page.evaluate(says, 'output', type)));
            await stage.page.evaluate(click, '#declarative');
            await until(stage.page, says, 'output', isHeard ? type : 'kebab-event');
            assert.equal(await stage.page.evaluate(says, 'output', type), isHeard);
          });
        }
      },
      ['chromium'],
    );
  });
}
