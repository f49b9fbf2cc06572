import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {settled} from '../in-page.js';
import {prerendered, snippetOf} from '../prerendered.js';
import {said} from '../said.js';

/** The widgets, from the package's own catalogue. @type {string[]} */
const catalogue = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
  .modules.flatMap((/** @type {any} */ {declarations = []}) => declarations)
  .flatMap((/** @type {any} */ {tagName}) => tagName?.replace('cluster-', '') ?? []);

const documents = ['examples/metal-processing-cluster.json', 'examples/demo-cluster.json'];

/** The badge is of one member, and the flagship's document names none. */
const member = 'kowadlo';
const widgetsOf = (/** @type {string} */ document) =>
  catalogue.filter((name) => name !== 'membership' || document.includes('demo'));
const own = (/** @type {string} */ name) => (name === 'membership' ? ` member="${member}"` : '');
const options = (/** @type {string} */ name) => (name === 'membership' ? ['--member', member] : []);

/** @param {string} lang @param {string} body @param {string} [head] */
const page = (lang, body, head = '') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host</title>${head}</head>
  <body>${body}</body></html>`;

/** Where two texts begin to differ, with what follows. @param {string} [one] @param {string} [other] */
const firstDifference = (one = '', other = '') => {
  const index = [...one].findIndex((letter, i) => letter !== other[i]);
  const around = (/** @type {string} */ text) => text.slice(Math.max(0, index - 60), index + 120);
  return `“${around(one)}” and “${around(other)}”`;
};

/** Whether each placeholder of the page has its widget. */
const filled = () =>
  [...globalThis.document.querySelectorAll('[data-cluster-widget]')].every(
    (placeholder) => placeholder.querySelector('[slot=cluster-widget]') !== null,
  );

eachEngine(
  'the deliveries say the same',
  (stage) => {
    for (const lang of ['en', 'pl']) {
      for (const document of documents) {
        test(`${document} in ${lang}`, async () => {
          const widgets = widgetsOf(document);
          /** @param {(name: string) => string} write */
          const each = (write) => widgets.map(write).join('\n');
          /** @type {Record<string, Record<string, string>>} */
          const texts = Object.fromEntries(widgets.map((name) => [name, {}]));
          /** @param {string} delivery @param {(name: string) => string} selector @param {boolean} [inTag] */
          const hear = async (delivery, selector, inTag) => {
            for (const name of widgets) {
              const text = await stage.page.evaluate(said, selector(name), inTag);
              Object.assign(texts[name] ?? {}, {[delivery]: text});
            }
          };
          const {host} = stage;

          const placeholders = each((name) =>
            snippetOf(
              name,
              document,
              '--lang',
              lang,
              '--delivery',
              'placeholder',
              ...options(name),
            ).replace(/[^]*?(?=<div )/, ''),
          );
          const elements = each(
            (name) =>
              `<cluster-${name} id="element"${own(name)} src="/${document}"></cluster-${name}>`,
          );
          const script = '<script type="module" src="/dist/cdn/autoload.js"></script>';
          host.answers['/'] = {body: page(lang, elements + placeholders, script)};
          await stage.page.goto(`${host.origin}/`);
          // Those far from the viewport come when the page is idle.
          await until(stage.page, filled);
          await until(stage.page, settled);
          await hear('element', (name) => `body > cluster-${name}`);
          await hear('placeholder', (name) => `[data-cluster-widget="${name}"] > cluster-${name}`);

          // Without script: what was prerendered, and what is in the tags.
          const {text} = prerendered(page(lang, elements));
          const snippets = each((name) =>
            snippetOf(
              name,
              document,
              '--lang',
              lang,
              '--fallback',
              'full',
              ...options(name),
            ).replace(`<cluster-${name} `, '$&class="bare" '),
          );
          host.answers['/'] = {
            headers: {'content-security-policy': "script-src 'none'"},
            body: text.replace('</body>', () => `${snippets}</body>`),
          };
          await stage.page.goto(`${host.origin}/`);
          await hear('prerendered', (name) => `#element:is(cluster-${name})`);
          await hear('snippet', (name) => `cluster-${name}.bare`, true);

          for (const name of widgets) {
            const query = `widget=${name}&lang=${lang}&src=/${document}${own(name) && `&member=${member}`}`;
            await stage.page.goto(`${host.origin}/dist/embed/index.html?${query}`);
            await until(stage.page, settled);
            Object.assign(texts[name] ?? {}, {
              iframe: await stage.page.evaluate(said, `cluster-${name}`),
            });
          }

          for (const [name, {element, ...others}] of Object.entries(texts)) {
            assert.ok((element ?? '').length > 20, `${name}: ${element}`);
            for (const [delivery, text] of Object.entries(others)) {
              // The badge has a heading for screen readers, which a snippet leaves out.
              const expected =
                name === 'membership' && delivery === 'snippet'
                  ? element?.replace(/^(Membership|Członkostwo) /, '')
                  : element;
              assert.equal(
                text,
                expected,
                `${name} as ${delivery}: ${firstDifference(text, expected)}`,
              );
            }
          }
        });
      }
    }
  },
  ['chromium'],
);
