import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {globSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, describe, test} from 'node:test';
import {promisify} from 'node:util';
import {ensureJava} from '../../engines/java.js';
import {openHost} from '../host.js';
import {prerendered, snippetOf} from '../prerendered.js';

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/** @type {string[]} */
const widgets = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
  .modules.flatMap((/** @type {any} */ {declarations = []}) => declarations)
  .flatMap((/** @type {any} */ {tagName}) => tagName?.replace('cluster-', '') ?? []);

const demo = 'examples/demo-cluster.json';
const flagship = 'examples/metal-processing-cluster.json';

/** @param {string} body @param {{head?: string, lang?: string}} [options] */
const page = (body, {head = '', lang = 'en'} = {}) =>
  `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>Host</title>${head}</head><body><h1>Host</h1>\n${body}</body></html>\n`;

/** The lines in front of the tag belong into the head, if there are tokens. @param {string} snippet */
const inPage = (snippet) => {
  const [, head = '', rest = ''] =
    /^([^]*?)(<(?:copy-notice|cluster-|div |iframe |!-- Where)[^]*)$/.exec(snippet) ?? [];
  return head.includes('<style>') ? page(rest, {head}) : page(snippet);
};

/** What a browser gets of a snippet: React and Vue make HTML of theirs. @type {Record<string, (code: string) => string>} */
const deliveries = {
  script: (code) => code,
  autoload: (code) => code,
  iframe: (code) => code,
  placeholder: (code) => code,
  npm: (code) => code,
  react: (code) =>
    (/ {4}<[^]*>(?=\n {2}\);)/.exec(code)?.[0] ?? '')
      .replaceAll("{' '}", ' ')
      .replaceAll('className=', 'class='),
  vue: (code) => (/<template>\n([^]*)<\/template>/.exec(code)?.[1] ?? '').replaceAll(' v-pre', ''),
};

/** @returns {Record<string, string>} name → page */
const snippetPages = () =>
  Object.fromEntries(
    Object.entries(deliveries).flatMap(([delivery, toHtml]) => {
      const options = ['--delivery', delivery];
      const languages = ['en', 'pl'].map((lang) => {
        const all = widgets.map((name) => {
          const html = toHtml(snippetOf(name, demo, '--lang', lang, ...options));
          assert.match(html, new RegExp(`cluster-${name}|widget="?${name}`), delivery);
          return html;
        });
        return [`${delivery}-${lang}`, page(all.join('\n'))];
      });
      // Elsewhere the tokens are no part of the HTML.
      if (delivery === 'react' || delivery === 'vue') return languages;
      const looks = ['--token', 'accent=#b3480f', '--channel', 'pinned'];
      return [
        ...languages,
        [`${delivery}-looks`, inPage(snippetOf('board', demo, ...options, ...looks))],
      ];
    }),
  );

/** More than the widgets' defaults: what is drawn by attributes alone. */
const variants = `
<cluster-specializations src="/${demo}" filterable layout="chips"></cluster-specializations>
<cluster-awards src="/${demo}" layout="timeline" show-source></cluster-awards>
<cluster-board src="/${demo}" layout="list" limit="2"></cluster-board>
<cluster-revenue-chart src="/${demo}" view="table" sound></cluster-revenue-chart>
<cluster-revenue-chart src="/${demo}" type="line"></cluster-revenue-chart>`;

/** @returns {Record<string, string>} name → page */
const prerenderedPages = () =>
  Object.fromEntries(
    ['link', 'inline'].flatMap((css) =>
      ['en', 'pl'].flatMap((lang) =>
        [demo, flagship].map((src) => {
          const all = widgets.map((name) => `<cluster-${name} src="/${src}"></cluster-${name}>\n`);
          const more = src === demo ? variants : '';
          const {text} = prerendered(page(all.join('') + more, {lang}), '--css', css);
          assert.ok(text.split('shadowrootmode').length > widgets.length);
          return [`prerendered-${css}-${lang}-${/[\w-]+(?=\.json)/.exec(src)?.[0]}`, text];
        }),
      ),
    ),
  );

if (!ensureJava()) {
  console.log('not run: the Nu validator: java is not installed (default-jre-headless)');
} else {
  describe('the Nu validator has no message on', () => {
    /** @type {(() => Promise<void>)[]} */
    const closing = [];
    after(() => Promise.all(closing.map((close) => close())));

    /**
     * Every page as a browser gets it, by HTTP: policies are about addresses. No message is left out, whatever it is.
     * @param {string[]} files of the repository
     * @param {Record<string, string>} [made] name → page
     */
    const assertSilent = async (files, made = {}) => {
      const own = Object.entries(made).map(([name, body]) => [`/${name}.html`, {body}]);
      const host = await openHost(Object.fromEntries(own));
      closing.push(host.close);
      const paths = [...files.map((file) => `/${file}`), ...own.map(([path]) => String(path))];
      const {stdout, stderr} = await promisify(execFile)(
        'java',
        [
          // The host is this machine, which the validator as a public service must not ask.
          '-Dnu.validator.servlet.allow-forbidden-hosts=true',
          '-Xss4m',
          '-jar',
          jar,
          '--exit-zero-always',
          '--format',
          'json',
          '--stdout',
          ...paths.map((path) => host.origin + path),
        ],
        {maxBuffer: 2 ** 26},
      );
      assert.equal(stderr, '');
      /** @type {{type: string, url: string, lastLine: number, message: string, extract?: string}[]} */
      const messages = JSON.parse(stdout).messages;
      const lines = messages.map(
        ({type, url, lastLine, message, extract = ''}) =>
          `${url.replace(/.*\//, '')}:${lastLine}: ${type}: ${message} ${extract.slice(0, 60)}`,
      );
      assert.equal(lines.slice(0, 20).join('\n'), '');
      for (const path of paths) assert.equal(host.requests.get(path), 1, `${path} was read`);
    };

    // The page of SvelteKit is a template.
    const examples = globSync('examples/**/*.html', {exclude: ['**/app.html']}).toSorted();
    test(`the ${examples.length} pages of examples`, async () => {
      assert.ok(examples.length >= 10);
      await assertSilent(examples);
    });

    test('the builder', () => assertSilent(['dist/builder/index.html']));

    test('the embed page', () => assertSilent(['dist/embed/index.html']));

    test('prerendered pages of every widget, in both languages', () =>
      assertSilent([], prerenderedPages()));

    test('every snippet of every widget, in both languages', () =>
      assertSilent([], snippetPages()));

    test('nothing that is silenced: it speaks of a page that is not right', async () => {
      await assert.rejects(
        assertSilent([], {bad: page('<img src="a.png" />')}),
        /must have an “alt”[^]*Trailing slash/,
      );
    });
  });
}
