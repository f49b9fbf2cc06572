import {expect, fixture, html} from '@open-wc/testing';
import {BuilderStore} from '../../../src/builder/builder-store.js';
import {readFileText} from '../../../src/builder/document/file-access.js';
import {renderFindings} from '../../../src/builder/panels/findings.js';
import type {UiLanguage} from '../../../src/builder/messages/messages.js';
import {catalogue} from '../catalogue.js';

const storeOf = (text: string, language: UiLanguage): BuilderStore => {
  const store = new BuilderStore(catalogue, '', language);
  store.text = text;
  return store;
};

const shown = (store: BuilderStore): Promise<HTMLElement> =>
  fixture(html`<div>${renderFindings(store)}</div>`);

const wordsOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the findings of the builder', () => {
  it('are in the language of the page', async () => {
    const store = storeOf('{"name": "A", "board": 3}', 'pl');
    const polish = await shown(store);
    const [first] = store.findings;
    expect(wordsOf(polish.querySelector('.findings .error'))).to.match(
      /Wiersz 1 \$\.board .*lista/,
    );
    expect(polish.querySelector('[lang="en"]')).to.equal(null);
    store.language = 'en';
    expect(wordsOf((await shown(store)).querySelector('.findings .error'))).to.match(/a list/);
    expect(store.findings[0]?.message).not.to.equal(first?.message);
  });

  it('are corrected by a button where it is certain what was meant', async () => {
    const store = storeOf('{"name": "A",\n "bord": [{"name": "Ada"}]}', 'pl');
    const element = await shown(store);
    const button = element.querySelector<HTMLElement>('.findings [aria-label^="Popraw"]');
    expect(button?.getAttribute('aria-label')).to.equal('Popraw: Wiersz 2');
    button?.click();
    expect(store.text).to.equal('{"name": "A",\n "board": [{"name": "Ada"}]}');
    expect(store.findings).to.deep.equal([]);
    expect(document.activeElement).to.equal(element.querySelector('summary'));
    store.undo();
    expect(store.text).to.include('"bord"');
  });

  it('have no button where it is not', async () => {
    const element = await shown(storeOf('{"name": "A", "board": [{}, {"roleName": "B"}]}', 'en'));
    expect(element.querySelectorAll('.findings .error')).to.have.length(1);
    expect(element.querySelector('.findings [aria-label]')).to.equal(null);
  });

  it('name the encoding of a file that is not UTF-8, until it is saved', async () => {
    const start = new TextEncoder().encode('{"name": "');
    const file = new Blob([start, Uint8Array.of(0xa3), new TextEncoder().encode('"}')]);
    const {bytes, text, wrongEncoding} = await readFileText(file);
    expect([text, wrongEncoding]).to.deep.equal(['{"name": "Ł"}', 'windows-1250']);
    const store = storeOf('', 'pl');
    store.open(text, {kind: 'own'}, bytes);
    expect(store.findings.map(({code}) => code)).to.deep.equal(['encoding']);
    store.markSaved(text);
    expect(store.findings).to.deep.equal([]);
  });
});
