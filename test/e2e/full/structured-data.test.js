/* global document, window */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {steady, until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {settled} from '../in-page.js';
import {strictPage, watched} from '../strict-page.js';
import {unknownToSchemaOrg} from '../vocabulary.js';

const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
/** @type {string[]} */
const tags = modules.flatMap((/** @type {any} */ {declarations = []}) =>
  declarations.flatMap((/** @type {any} */ {tagName = []}) => tagName),
);
const everyWidget = tags.map((tag) => `<${tag} structured-data></${tag}>`).join('');

const documents = {
  flagship: 'examples/metal-processing-cluster.json',
  demo: 'examples/demo-cluster.json',
  egypt: 'test/fixtures/documents/egypt-metallurgical-chamber.json',
  lublin: 'test/fixtures/documents/lubelski-klaster-ekoenergetyczny.json',
  minalogic: 'test/fixtures/documents/minalogic.json',
  saxony: 'test/fixtures/documents/silicon-saxony.json',
};

const policy = (/** @type {string} */ names) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; ${names}`;
const strict = "require-trusted-types-for 'script'; trusted-types";

/** The graphs of the page. */
const graphs = () =>
  Array.from(
    document.querySelectorAll('script[type="application/ld+json"]'),
    ({textContent}) => textContent ?? '',
  );

eachEngine('structured data', (stage) => {
  /** @param {string} file @param {string} rules */
  const open = async (file, rules) => {
    Object.assign(
      stage.host.answers,
      strictPage(rules, `<div data-cluster-src="/${file}">${everyWidget}</div>`),
    );
    await stage.page.goto(`${stage.host.origin}/`);
  };

  test(`all ${tags.length} widgets of a document write one graph, of schema.org's words alone`, async () => {
    assert.ok(tags.length >= 14);
    /** @type {Record<string, {'@graph': Record<string, unknown>[]}>} */
    const written = {};
    for (const [name, file] of Object.entries(documents)) {
      await open(file, policy(`${strict} cluster-widgets`));
      await until(stage.page, settled);
      await until(stage.page, () => document.querySelector('script[type*="ld+json"]') !== null);
      const [text, ...more] = await steady(stage.page, graphs);
      assert.deepEqual(more, [], name);
      written[name] = JSON.parse(text ?? '');
      const {reports, faults} = await stage.page.evaluate(watched);
      assert.deepEqual({reports, faults}, {reports: [], faults: []}, name);
    }
    if (stage.engine === 'chromium') assert.deepEqual(unknownToSchemaOrg(written), {});
    const [organisation, ...others] = written['flagship']['@graph'];
    assert.equal(/** @type {unknown[]} */ (organisation['member']).length, 9);
    assert.ok(others.every(({'@type': type}) => type === 'Organization'));
  });

  test("under trusted-types 'none' there is none, and no report", async (t) => {
    await open(documents.demo, policy(`${strict} 'none'`));
    const trusted = await stage.page.evaluate(() => 'trustedTypes' in globalThis);
    if (!trusted) return t.skip('no Trusted Types here');
    await until(stage.page, () => /** @type {any} */ (window).warnings.length > 0);
    assert.deepEqual(await steady(stage.page, graphs), []);
    const {faults, warnings} = await stage.page.evaluate(watched);
    assert.deepEqual([faults, warnings.length], [[], 1]);
  });

  test('where names are forbidden but not asked for, the widgets are shown and the graph is left out', async (t) => {
    await open(documents.demo, policy("trusted-types 'none'"));
    const trusted = await stage.page.evaluate(() => 'trustedTypes' in globalThis);
    if (!trusted) return t.skip('no Trusted Types here');
    await until(stage.page, settled);
    assert.deepEqual(await steady(stage.page, graphs), []);
    assert.deepEqual((await stage.page.evaluate(watched)).faults, []);
  });
});

test('the judge of the vocabulary finds what schema.org does not know', () => {
  const organisation = {'@type': 'Organization', '@id': 'https://example.org/#o', name: 'X'};
  /** @param {object} fields */
  const graph = (fields) => ({
    '@context': 'https://schema.org',
    '@graph': [{...organisation, ...fields}],
  });
  const wrong = {
    property: graph({prize: 'Label'}),
    type: graph({'@type': 'Organisation'}),
    inner: graph({member: [{'@type': 'Person', name: 'A', rolename: 'Chair'}]}),
    role: graph({member: [{'@type': 'OrganizationRole', roleName: 'Chair', person: 'A'}]}),
    range: graph({contactPoint: {'@type': 'Person', name: 'A'}}),
    reference: graph({hasCertification: {'@id': organisation['@id']}}),
  };
  const found = unknownToSchemaOrg({right: graph({award: 'Label'}), ...wrong});
  assert.deepEqual(Object.keys(found).toSorted(), Object.keys(wrong).toSorted());
});
