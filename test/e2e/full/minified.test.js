import assert from 'node:assert/strict';
import {test} from 'node:test';
import {minify} from 'html-minifier-terser';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {pageWith} from '../host.js';
import {faults, settled} from '../in-page.js';
import {snippetOf} from '../prerendered.js';

/*
 * Pages that a site makes smaller after our code was pasted into them: the widgets show the same.
 */

const document = 'examples/demo-cluster.json';
const widgets = ['board', 'specializations', 'awards', 'revenue-chart'];

/** What optimisation plugins do, at their strongest. */
const strongest = {
  collapseBooleanAttributes: true,
  collapseWhitespace: true,
  decodeEntities: true,
  minifyCSS: true,
  minifyJS: true,
  removeAttributeQuotes: true,
  removeComments: true,
  removeEmptyAttributes: true,
  removeOptionalTags: true,
  removeRedundantAttributes: true,
  removeScriptTypeAttributes: true,
  sortAttributes: true,
  useShortDoctype: true,
};

/** The texts of all widgets. */
const texts = () =>
  [...globalThis.document.querySelectorAll('*')]
    .filter(({localName}) => localName.startsWith('cluster-'))
    .map(({shadowRoot}) => shadowRoot?.textContent?.replace(/\s+/g, ' ').trim());

eachEngine('a page that is made smaller', (stage) => {
  for (const delivery of ['script', 'autoload', 'placeholder']) {
    test(`shows the same widgets, with --delivery ${delivery}`, async () => {
      const loader = '<script type="module" src="/dist/cdn/autoload.js"></script>';
      const body = widgets
        .map((name) => snippetOf(name, document, '--delivery', delivery, '--lang', 'en'))
        .join('\n');
      const page = pageWith(delivery === 'placeholder' ? loader + body : body, {
        file: 'autoload.js',
      });
      /** @type {(string | undefined)[][]} */
      const shown = [];
      for (const html of [page, await minify(page, strongest)]) {
        stage.host.answers['/'] = {body: html};
        await stage.page.goto(`${stage.host.origin}/`);
        await until(stage.page, settled);
        await until(
          stage.page,
          (count) => globalThis.document.querySelectorAll(':state(ready)').length === count,
          widgets.length,
        );
        shown.push(await stage.page.evaluate(texts));
        assert.deepEqual(await stage.page.evaluate(faults), []);
      }
      assert.equal(shown[0]?.length, widgets.length);
      assert.deepEqual(shown[1], shown[0]);
    });
  }
});
