import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {parse} from 'parse5';
import {widgetsOf} from '../../toolchain/deliver/widgets.js';
import {readFileSync} from 'node:fs';

const read = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));
const cluster = read('examples/demo-cluster.json');
const names = widgetsOf(read('dist/custom-elements.json')).map(({tag}) => tag.slice(8));
/** @type {{renderWidget: (name: string, options: object) => Promise<string>}} */
const {renderWidget} = await import(/** @type {string} */ ('../../dist/ssr/ssr.js'));

describe('renderWidget', () => {
  test('renders every widget with its texts in the language that is asked for', async () => {
    for (const name of names) {
      const polish = await renderWidget(name, {document: cluster, lang: 'pl'});
      const english = await renderWidget(name, {document: cluster, lang: 'en'});
      assert.ok(polish.startsWith(`<cluster-${name} lang="pl"><template shadowrootmode="open">`));
      assert.ok(polish.endsWith(`</cluster-${name}>`));
      assert.notEqual(polish, english);
      assert.doesNotMatch(polish, /part="error"|\.invalid|undefined<|lit-part/);
      parse(polish, {onParseError: ({code}) => assert.equal(code, 'missing-doctype')});
    }
  });

  test('writes attributes, and addresses of images relative to the document', async () => {
    const html = await renderWidget('board', {
      document: cluster,
      src: '/data/cluster.json',
      attributes: {layout: 'list', limit: 2, 'no-heading': true, photos: undefined, theme: false},
    });
    assert.match(
      html,
      /^<cluster-board layout="list" limit="2" no-heading="" src="\/data\/cluster\.json">/,
    );
    assert.equal(html.match(/part="item"/g)?.length, 2);
    assert.match(html, /<img src="\/data\/photos\/lucja/);
    assert.match(
      html,
      /<script type="application\/json" data-cluster-document="\/data\/cluster\.json">/,
    );
  });

  test('lets no text of a document or an attribute out of its place', async () => {
    const html = await renderWidget('board', {
      document: {name: 'x', board: [{name: '</script><img src=x onerror=alert(1)>'}]},
      attributes: {heading: '"><script>alert(1)</script>'},
    });
    const root = JSON.stringify(parse(html, {}), (key, value) =>
      key === 'parentNode' ? undefined : value,
    );
    assert.doesNotMatch(root, /"name":"onerror"/);
    assert.equal(
      html.match(/<script/g)?.length,
      1 + (html.match(/heading="&quot;><script/g)?.length ?? 0),
    );
  });

  test('refuses widgets and attributes that there are not', async () => {
    await assert.rejects(
      renderWidget('bord', {document: cluster}),
      /no widget "bord"\. Did you mean board\?/,
    );
    for (const name of ['onclick', 'a b', '"x']) {
      const attributes = {[name]: 'x'};
      await assert.rejects(
        renderWidget('board', {document: cluster, attributes}),
        /is not an attribute/,
      );
    }
  });

  test('refuses a document that is no object', async () => {
    for (const document of [undefined, null, [], '{"name": "Example cluster"}']) {
      await assert.rejects(
        renderWidget('board', /** @type {any} */ ({document})),
        /The option "document" must be an object/,
      );
    }
  });

  test('links the files of a folder for a policy without inline styles', async () => {
    const html = await renderWidget('board', {document: cluster, css: '/cdn'});
    assert.match(html, /<link rel="stylesheet" href="\/cdn\/board\.css">/);
    assert.doesNotMatch(html, /<style/);
  });

  test('puts a fallback behind the document', async () => {
    const fallback = '<a href="/board">Board</a>';
    assert.ok(
      (await renderWidget('board', {document: cluster, fallback})).includes(
        `</script>${fallback}</`,
      ),
    );
  });
});
