/* global document, getComputedStyle, location */
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {steady, until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {settled} from '../in-page.js';
import {said} from '../said.js';
import {views} from '../views.js';

/*
 * Criteria of WCAG 2.2 that no story and no transcript shows: orientation (1.3.4), images of text (1.4.5), motion
 * (2.2.2, 2.3.1), pointer cancellation (2.5.2), and forced colours (1.4.1, 1.4.11, 2.4.7), which Chromium emulates.
 */

/** What functions that run in the page share: all elements of page and widgets, and contrast. */
const shared = `window.tools = () => window;
window.deep = (root = document) => [...root.querySelectorAll('*')].flatMap((element) => [
  element,
  ...(element.shadowRoot ? deep(element.shadowRoot) : []),
]);
window.colorOf = (text) => {
  const context = document.createElement('canvas').getContext('2d');
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
};
window.contrast = (one, other) => {
  const light = (color) => colorOf(color).slice(0, 3).map((value) => value / 255)
    .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0.05);
  const [more, less] = [light(one), light(other)].sort((a, b) => b - a);
  return more / less;
};`;

/** @returns {any} what `shared` defines */
const tools = () => globalThis;

/** What a click changes. @returns {string} */
const state = () =>
  [
    location.href,
    ...tools()
      .deep()
      .map((/** @type {Element} */ element) =>
        ['aria-pressed', 'aria-expanded', 'open', 'hidden']
          .map((name) => element.getAttribute(name))
          .join(),
      ),
  ].join(';');

/** Animations that are not over. @returns {string[]} */
const moving = () =>
  tools()
    .deep()
    .flatMap((/** @type {Element} */ element) => element.getAnimations())
    .filter((/** @type {Animation} */ {playState}) => playState === 'running')
    .map((/** @type {any} */ {effect}) => effect?.target?.outerHTML?.slice(0, 80));

/** Shapes of icons and charts that have no contrast with the page. @returns {string[]} */
const faint = () => {
  const page = getComputedStyle(document.documentElement).backgroundColor;
  /** @param {Element} shape */
  const isSeen = (shape) => {
    const {fill, stroke, fillOpacity, strokeOpacity} = getComputedStyle(shape);
    const paints = [
      [fill, fillOpacity],
      [stroke, strokeOpacity],
    ];
    return paints.some(
      ([paint = 'none', opacity]) =>
        paint.startsWith('url') ||
        (paint !== 'none' && Number(opacity) > 0 && tools().contrast(paint, page) >= 3),
    );
  };
  /** @type {SVGElement[]} */
  const drawings = tools()
    .deep()
    .filter(
      (/** @type {Element} */ element) => element.localName === 'svg' && element.checkVisibility(),
    );
  return drawings
    .filter((drawing) => ![...drawing.querySelectorAll('path, circle, rect, line')].some(isSeen))
    .map((drawing) => drawing.outerHTML.slice(0, 120));
};

eachEngine(
  'WCAG',
  (stage) => {
    const tab = () => /** @type {import('puppeteer-core').Page} */ (stage.page.puppeteer);

    /** @param {string} path @param {{width: number, height: number}} size @param {string[]} [media] */
    const open = async (path, size, media = []) => {
      const client = await tab().createCDPSession();
      const features = media.map((feature) => {
        const [name = '', value = ''] = feature.split(': ');
        return {name, value};
      });
      await client.send('Emulation.setEmulatedMedia', {features});
      await tab().setViewport(size);
      await stage.page.goto(`${stage.host.origin}${path}`);
      await until(stage.page, settled);
      await stage.page.evaluate(shared);
      await steady(stage.page, () => document.documentElement.scrollHeight);
    };

    before(() => {
      stage.host.answers['/views'] = {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
          <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
          <style>html {background: Canvas}</style>
          <script type="module" src="/dist/cdn/cluster-widgets.js"></script></head>
          <body data-cluster-src="/examples/demo-cluster.json">${views}</body></html>`,
      };
    });

    test('the widgets tell the same in a window that is high and in one that is wide (1.3.4)', async () => {
      const texts = [];
      for (const size of [
        {width: 400, height: 800},
        {width: 800, height: 400},
      ]) {
        await open('/views', size);
        texts.push(await stage.page.evaluate(said, 'body'));
      }
      assert.equal(texts[0], texts[1]);
    });

    test('no image comes from anywhere but the document, and no drawing but the chart has text (1.4.5)', async () => {
      await open('/views', {width: 1000, height: 800});
      const found = await stage.page.evaluate(() =>
        tools()
          .deep()
          .filter((/** @type {Element} */ element) => element.matches('canvas, svg text, img'))
          .filter(
            (/** @type {any} */ element) =>
              !element.closest('[part="plot"]') && !element.src?.includes('/examples/'),
          )
          .map((/** @type {Element} */ {outerHTML}) => outerHTML.slice(0, 120)),
      );
      assert.deepEqual(found, []);
    });

    test('nothing moves or flashes once the page is there (2.2.2, 2.3.1)', async () => {
      await open('/views', {width: 1000, height: 800});
      assert.deepEqual(await stage.page.evaluate(moving), []);
    });

    test('nothing happens before the pointer is released on a control (2.5.2)', async () => {
      await open('/views', {width: 1000, height: 800});
      const before = await stage.page.evaluate(state);
      const count = await stage.page.evaluate(
        () =>
          (tools().controls = tools()
            .deep()
            .filter((/** @type {Element} */ element) =>
              element.matches('a[href], button, summary'),
            )).length,
      );
      for (let i = 0; i < count; i++) {
        const place = await stage.page.evaluate((index) => {
          const control = tools().controls[index];
          control.scrollIntoView({block: 'center', behavior: 'instant'});
          const {x, y, width, height} = control.getBoundingClientRect();
          return width ? {x: x + width / 2, y: y + height / 2} : undefined;
        }, i);
        if (!place) continue;
        await tab().mouse.move(place.x, place.y);
        await tab().mouse.down();
        await tab().mouse.move(2, 2);
        await tab().mouse.up();
      }
      assert.ok(count > 60, `${count} controls`);
      assert.equal(await stage.page.evaluate(state), before);
    });

    for (const scheme of ['light', 'dark']) {
      const media = ['forced-colors: active', `prefers-color-scheme: ${scheme}`];

      test(`forced colours, ${scheme}: drawings are seen (1.4.11)`, async () => {
        await open('/views', {width: 1000, height: 800}, media);
        assert.deepEqual(await stage.page.evaluate(faint), []);
      });

      test(`forced colours, ${scheme}: what has the focus has a ring (2.4.7)`, async () => {
        await open('/views', {width: 1000, height: 800}, media);
        const without = [];
        let stops = 0;
        for (; stops < 300; stops++) {
          await tab().keyboard.press('Tab');
          const stop = await stage.page.evaluate(() => {
            let element = document.activeElement;
            while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
            if (!element || element === document.body) return 'end';
            // A link of the page in the place of a widget.
            if (element.getRootNode() === document) return '';
            const page = getComputedStyle(document.documentElement).backgroundColor;
            const ringed = [element, element.closest('li')].some((one) => {
              if (!one) return false;
              const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(one);
              const isThere = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
              return isThere && tools().contrast(outlineColor, page) >= 3;
            });
            return ringed ? '' : element.outerHTML.slice(0, 120);
          });
          if (stop === 'end') break;
          if (stop) without.push(stop);
        }
        assert.ok(stops > 60 && stops < 300, `${stops} stops`);
        assert.deepEqual(without, []);
      });

      test(`forced colours, ${scheme}: a pressed button looks pressed (1.4.1)`, async () => {
        await open('/views', {width: 1000, height: 800}, media);
        const same = await stage.page.evaluate(async () => {
          /** @param {Element} button */
          const look = (button) => {
            const style = getComputedStyle(button);
            const {borderColor, borderWidth, backgroundColor, color, fontWeight} = style;
            return [borderColor, borderWidth, backgroundColor, color, fontWeight].join();
          };
          const found = [];
          for (const button of tools().deep()) {
            const name = button.textContent?.trim();
            if (!button.matches('[aria-pressed="false"]') || !button.checkVisibility()) continue;
            const before = look(button);
            const {host} = button.getRootNode();
            button.click();
            await host.updateComplete;
            if (look(button) === before) found.push(`${host.localName}: ${name}`);
            if (button.isConnected) button.click();
            await host.updateComplete;
          }
          return found;
        });
        assert.deepEqual(same, []);
      });
    }
  },
  ['chromium'],
);
