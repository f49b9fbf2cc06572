/* global customElements, document */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {pageWith} from '../host.js';
import {faults, settled, stateOf} from '../in-page.js';
import {demonstration as demo, named, tags} from '../tags.js';

/**
 * What the shadow root of each widget has in the very task in which it is put into the page.
 * @param {string[]} names @param {object} data
 * @returns {Promise<Record<string, {ready: boolean, length: number}>>}
 */
const connected = async (names, data) => {
  /** @type {Record<string, {ready: boolean, length: number}>} */
  const found = {};
  for (const name of names) {
    await customElements.whenDefined(name);
    const given = {data, base: document.baseURI, member: 'example'};
    const element = Object.assign(document.createElement(name), given);
    document.body.append(element);
    const {textContent} = element.shadowRoot?.querySelector('section') ?? {};
    found[name] = {
      ready: element.matches(':state(ready)'),
      length: textContent?.trim().length ?? 0,
    };
  }
  return found;
};

/**
 * The same for widgets that the page holds already when they are registered: their document is inside.
 * @param {string[]} names
 * @returns {Promise<Record<string, {ready: boolean, length: number}>>}
 */
const upgraded = async (names) => {
  /** @type {Record<string, {ready: boolean, length: number}>} */
  const found = {};
  await Promise.all(
    names.map(async (name) => {
      await customElements.whenDefined(name);
      const element = document.querySelector(name);
      const {textContent} = element?.shadowRoot?.querySelector('section') ?? {};
      found[name] = {
        ready: !!element?.matches(':state(ready)'),
        length: textContent?.trim().length ?? 0,
      };
    }),
  );
  return found;
};

/** What says nothing yet. @param {Record<string, {ready: boolean, length: number}>} found */
const blank = (found) => tags.filter((tag) => !found[tag]?.length);

/** @param {Record<string, {ready: boolean, length: number}>} found */
const unready = (found) => tags.filter((tag) => !found[tag]?.ready);

eachEngine('drawn at once, from the CDN file', (stage) => {
  const open = async (body = '') => {
    stage.host.answers['/'] = {body: pageWith(body)};
    await stage.page.goto(`${stage.host.origin}/`);
  };

  test('a widget that is made by a program', async () => {
    await open();
    const found = await stage.page.evaluate(connected, tags, demo);
    assert.deepEqual([blank(found), unready(found)], [[], []]);
    assert.deepEqual(await stage.page.evaluate(faults), []);
  });

  test('a widget that is in the page before the script has come', async () => {
    const json = JSON.stringify(demo).replaceAll('<', '\\u003c');
    const inside = `<script type="application/json">${json}</script>`;
    await open(tags.map((tag) => `<${tag} ${named}>${inside}</${tag}>`).join(''));
    const found = await stage.page.evaluate(upgraded, tags);
    // What takes longer than 50 ms in all is left to later time slices: a slow machine draws the first ones at once.
    assert.ok(!blank(found).includes(tags[0] ?? ''), blank(found).join());
    await until(stage.page, settled);
    for (const tag of tags) assert.deepEqual(await stage.page.evaluate(stateOf, tag), ['ready']);
    assert.deepEqual(await stage.page.evaluate(faults), []);
  });
});
