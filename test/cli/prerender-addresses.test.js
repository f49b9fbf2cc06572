import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {parse} from 'parse5';
import {run} from './run.js';

/** The judge of the widgets, as it is built: types cannot be checked before. @type {string} */
const built = new URL('../../dist/core/document/address.js', import.meta.url).href;
/** @type {Record<'linkAddress' | 'imageAddress', (address: string, base: string) => string | undefined>} */
const {linkAddress, imageAddress} = await import(built);

const folder = mkdtempSync(join(tmpdir(), 'prerender-'));
after(() => rmSync(folder, {recursive: true}));

/** Addresses that a document of a stranger may have, to get another meaning in the page. */
const addresses = [
  './javascript:alert(1)',
  '../javascript:alert(1)',
  'a/../javascript:alert(1)',
  'https://page.invalid/javascript:alert(1)',
  'https://page.invalid/~/~/~/~/~/~/~/~/javascript:alert(1)',
  'https://page.invalid/~/~/~/~/~/~/~/~/../javascript:alert(1)',
  'https:javascript:alert(1)',
  'javascript:alert(1)',
  '\tjava\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  './data:text/html,x',
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>",
  "./data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>",
  'data:image/png;base64,iVBORw0KGgo=',
  './mailto:someone@evil.example',
  '//evil.example/x',
  './/evil.example/x',
  '/.//evil.example/x',
  '..//evil.example/x',
  '\\\\evil.example\\x',
  './\\evil.example\\x',
  '/\t/evil.example/x',
  '?javascript:alert(1)',
  '#javascript:alert(1)',
  '.',
  '..',
  '../',
  '/',
  '../../../../x',
  './%6aavascript:alert(1)',
  './a b"onmouseover="alert(1)',
  './x:y/z?a=1&b=2#c',
  'https://other.example/a?b=1&amp=2#c',
  'mailto:ada@example.org',
  'tel:+48123456789',
  'https://[',
];

/** A document with the address wherever one may be. @param {string} url */
const documentWith = (url) => ({
  ...{name: 'Fictional cluster', language: 'en', url, logo: url, source: {name: 'Source', url}},
  coordinator: {name: 'Office', url},
  board: [{name: 'Ada Example', url, image: url, affiliation: {name: 'Works', url}}],
  specializations: [
    {name: 'casting', url},
    {name: 'forging', description: 'of all kinds', url},
  ],
  awards: [{name: 'Prize', issuer: {name: 'Jury', url}, url, image: url, validUntil: '2999'}],
  series: [
    {
      ...{id: 'a', name: 'Jobs', unit: {label: 'jobs'}, source: {name: 'Source', url}},
      data: [{period: '2020', value: 5}],
    },
  ],
});

/**
 * Pages that name their document in different ways: `src` is what they say, `document` its address relative to the page.
 * @type {{name: string, document: string, src?: string, head?: string}[]}
 */
const pages = [
  {name: 'beside the page', document: 'cluster.json', src: 'cluster.json'},
  {name: 'in a folder below', document: 'data/cluster.json', src: 'data/cluster.json'},
  {name: 'in a folder above', document: '../cluster.json', src: '../cluster.json'},
  {name: 'below the root', document: '/NUMBER/cluster.json', src: '/NUMBER/cluster.json'},
  {
    ...{name: 'under a base address', document: '/NUMBER/sub/cluster.json', src: 'cluster.json'},
    head: '<base href="/NUMBER/sub/">',
  },
  {name: 'in the tag', document: 'page.html'},
];
const names = ['profile', 'board', 'specializations', 'awards', 'revenue-chart', 'contact'];
/** @param {string} [src] */
const tagsWith = (src) =>
  names
    .map((name) => {
      const content = src ? '' : '<script type="application/json">DOCUMENT</script>';
      return `<cluster-${name} show-source ${src ? `src="${src}"` : ''}>${content}</cluster-${name}>`;
    })
    .join('\n');

const site = 'https://site.example';
const pathOf = (/** @type {number} */ number) => `/${number}/place/page.html`;

/**
 * All attributes of a page, those in shadow roots too.
 * @param {any} node
 * @returns {{tag: string, name: string, value: string, inRoot: boolean}[]}
 */
const attributesIn = (node, inRoot = false) =>
  [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])].flatMap((child) => [
    ...(child.attrs ?? []).map((/** @type {any} */ attribute) => ({
      tag: child.tagName,
      ...attribute,
      inRoot,
    })),
    ...attributesIn(child, inRoot || child.tagName === 'template'),
  ]);

/** @param {any} node @returns {string[]} */
const graphsIn = (node) => [
  ...(node.attrs?.some((/** @type {any} */ {value}) => value === 'application/ld+json')
    ? [node.childNodes[0].value]
    : []),
  ...(node.childNodes ?? []).flatMap(graphsIn),
];

/** The addresses in a graph. @param {unknown} node @returns {{name: string, value: string}[]} */
const addressesIn = (node) =>
  Object.entries(Object(node)).flatMap(([name, value]) =>
    typeof value === 'string'
      ? ['url', 'logo', 'image'].includes(name)
        ? [{name, value}]
        : []
      : addressesIn(value),
  );

for (const {name, document, src, head = ''} of pages) {
  describe(`addresses of a prerendered page whose document lies ${name}`, () => {
    const root = join(folder, name);
    const numbered = (/** @type {string} */ text, /** @type {number} */ number) =>
      text.replaceAll('NUMBER', String(number));
    const documentAt = (/** @type {number} */ number) =>
      new URL(numbered(document, number), site + pathOf(number));

    before(() => {
      for (const [number, address] of addresses.entries()) {
        const json = JSON.stringify(documentWith(address)).replaceAll('<', '\\u003c');
        const page = `<!doctype html><html lang="en"><head><title>t</title>${head}</head><body>
          ${tagsWith(src).replaceAll('DOCUMENT', () => json)}</body></html>`;
        for (const [path, text] of [
          [documentAt(number).pathname, json],
          [pathOf(number), numbered(page, number)],
        ]) {
          mkdirSync(dirname(join(root, path)), {recursive: true});
          writeFileSync(join(root, path), text);
        }
      }
      const {status, stderr} = run(['prerender', root, '-o', root]);
      assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
    });

    for (const [number, address] of addresses.entries()) {
      test(`${JSON.stringify(address)} leads where the widget itself would lead`, () => {
        const text = readFileSync(join(root, pathOf(number)), 'utf8');
        assert.doesNotMatch(text.replaceAll('page.invalid', ''), /\.invalid/);
        const page = parse(text);
        const graph = graphsIn(page).map((json) => JSON.parse(json));
        const found = [
          ...attributesIn(page).filter(({inRoot, value}) => inRoot && !/^#[a-z-]+$/.test(value)),
          ...addressesIn(graph).map((one) => ({...one, tag: 'graph'})),
        ].filter(({name: key}) => /^(href|src|url|logo|image)$/.test(key));
        const base = /<base href="(.*?)">/.exec(text)?.[1] ?? '';
        for (const {tag, name: key, value} of found) {
          const judge = key === 'href' || key === 'url' ? linkAddress : imageAddress;
          // As a browser resolves it: how the words of a document are read plays no part any more.
          const page = new URL(base, site + pathOf(number));
          const led = judge(new URL(value, page).href, page.href);
          assert.ok(led, `<${tag} ${key}="${value}">`);
          assert.equal(led, judge(address, documentAt(number).href), `<${tag} ${key}="${value}">`);
        }
        const judged = documentAt(number).href;
        const has = (/** @type {string} */ key) => found.some(({name}) => name === key);
        assert.equal(has('href'), !!linkAddress(address, judged));
        assert.equal(has('src'), !!imageAddress(address, judged));
      });
    }
  });
}
