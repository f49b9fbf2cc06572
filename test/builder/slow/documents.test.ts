import {expect} from '@open-wc/testing';
import {BuilderStore} from '../../../src/builder/builder-store.js';
import {BuilderForm} from '../../../src/builder/form/builder-form.js';
import {BuilderPaste} from '../../../src/builder/form/builder-paste.js';
import {readFileText} from '../../../src/builder/document/file-access.js';
import {BuilderDocumentPanel} from '../../../src/builder/panels/document-panel.js';
import {isFields} from '../../../src/core/document/read.js';
import {builtCatalogue} from '../catalogue.js';

/** The names of the documents in test/fixtures. */
const index = (await (await fetch('/test/fixtures/index.json')).json()) as Record<
  'offices' | 'clusters' | 'bad',
  string[]
>;
const oddValues = [null, '', 12, ['text', 3, null], {unknown: {deep: [null]}}];

/** The form with all its sections and items open: what is closed is not rendered. */
class OpenForm extends BuilderForm {
  override isOpen(): boolean {
    return true;
  }
}

customElements.define('builder-form', OpenForm);
customElements.define('builder-paste', BuilderPaste);
customElements.define('builder-document-panel', BuilderDocumentPanel);

const catalogue = await builtCatalogue();

/** The demonstration document, with the first item of each list. */
const demo = firstItems(JSON.parse(catalogue.demo));

function firstItems(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(firstItems);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, firstItems(each)]));
}

/** The document with another value in each of its places, one at a time. */
function* variants(value: unknown, odd: unknown): Generator {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    const withOther = (other: unknown): unknown =>
      Array.isArray(value) ? [other] : {...value, [key]: other};
    yield withOther(odd);
    for (const inner of variants(each, odd)) yield withOther(inner);
  }
}

describe('the document in the builder', () => {
  const store = new BuilderStore({...catalogue, demo: JSON.stringify(demo)}, '', 'pl');
  const panel = Object.assign(document.createElement('builder-document-panel'), {store});
  document.body.append(panel);
  after(() => panel.remove());

  /** Shows a text as a form with its findings. An exception of either rejects. */
  async function show(text: string): Promise<void> {
    store.open(text, {kind: 'own'});
    await (panel as BuilderDocumentPanel).updateComplete;
    await panel.querySelector<BuilderForm>('builder-form')?.updateComplete;
    expect(panel.querySelector('builder-form input')).not.to.equal(null);
  }

  for (const name of [...index.offices, ...index.clusters]) {
    it(`is shown as a form: ${name}`, async () => {
      const text = await (await fetch(`/test/fixtures/documents/${name}.json`)).text();
      await show(text);
      store.text = `${text} `;
      await (panel as BuilderDocumentPanel).updateComplete;
    });
  }

  for (const file of [...index.bad.map((name) => `bad/${name}`), 'encodings/windows-1250']) {
    it(`has its errors named in the language of the builder: ${file}`, async () => {
      const blob = await (await fetch(`/test/fixtures/${file}.json`)).blob();
      const {bytes, text} = await readFileText(blob);
      store.open(text, {kind: 'own'}, bytes);
      await (panel as BuilderDocumentPanel).updateComplete;
      const words = panel.querySelector('.findings')?.textContent ?? '';
      expect(panel.querySelectorAll('.findings li').length).to.be.greaterThan(0);
      // A message without a translation is marked as English.
      expect(panel.querySelector('.findings [lang]')).to.equal(null);
      expect(words).not.to.match(/\{\w+\}|undefined/);
      expect(panel.querySelector('builder-form input, .notice')).not.to.equal(null);
      const english = new BuilderStore(catalogue, '', 'en');
      english.open(text, {kind: 'own'}, bytes);
      for (const {id, message} of english.findings) {
        expect(id, message).not.to.equal(undefined);
        expect(words).not.to.contain(message);
      }
    });
  }

  // Each place gets one of the values: all of them in all places take minutes in a slow browser.
  for (const [turn, odd] of oddValues.entries()) {
    it(`is shown as a form with ${JSON.stringify(odd)} in many places`, async () => {
      const chosen = [...variants(demo, odd)].filter((_, i) => i % oddValues.length === turn);
      for (const variant of chosen) await show(JSON.stringify(variant));
      expect(chosen.length).to.be.greaterThan(20);
    }).timeout(60_000);
  }
});
