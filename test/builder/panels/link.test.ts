import {expect} from '@open-wc/testing';
import {BuilderStore} from '../../../src/builder/builder-store.js';
import {BuilderCodePanel} from '../../../src/builder/panels/code-panel.js';
import type {UiLanguage} from '../../../src/builder/messages/messages.js';
import {builtCatalogue} from '../catalogue.js';

customElements.define('builder-code-panel', BuilderCodePanel);

const catalogue = await builtCatalogue();
const document_ = {
  name: {pl: 'Klaster', en: 'Cluster'},
  language: 'pl',
  board: [{name: 'Ada Example'}],
};

describe('the link to paste', () => {
  let panel: BuilderCodePanel;

  /** The panel for some settings, which the address of the builder has. */
  async function show(fragment: string, language: UiLanguage): Promise<BuilderStore> {
    const store = new BuilderStore(catalogue, fragment, language);
    store.open(JSON.stringify(document_), {kind: 'own'});
    panel = Object.assign(document.createElement('builder-code-panel'), {
      store,
    }) as BuilderCodePanel;
    document.body.append(panel);
    await panel.updateComplete;
    return store;
  }

  afterEach(() => panel.remove());

  const words = (selector: string) =>
    panel.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const link = () => panel.querySelector<HTMLTextAreaElement>('#link')?.value;
  const command = () => panel.querySelector<HTMLTextAreaElement>('#command')?.value;
  const choose = async (value: string) => {
    panel.querySelector<HTMLInputElement>(`[name=paste][value=${value}]`)?.click();
    await panel.updateComplete;
  };
  const enter = async (id: string, text: string) => {
    const field = panel.querySelector<HTMLInputElement>(`#${id}`);
    if (!field) throw new Error(`There is no field ${id}.`);
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await panel.updateComplete;
  };

  it('is offered beside the code, which is there at first', async () => {
    const store = await show('widget=board', 'en');
    expect(panel.querySelector('#code')).not.to.equal(null);
    expect(panel.querySelector('#pages')).to.equal(null);
    await choose('link');
    expect(store.fragment).to.equal('widget=board&paste=link');
    expect(panel.querySelector('#code')).to.equal(null);
    expect(panel.querySelector('[name=delivery]')).to.equal(null);
    await choose('code');
    expect(panel.querySelector('#code')).not.to.equal(null);
  });

  it('says what to do where the address of the pages is not known', async () => {
    await show('widget=board&paste=link', 'en');
    expect(link()).to.equal(undefined);
    expect(panel.querySelector('details')?.open).to.equal(true);
    expect(words('summary')).to.equal('If there are no such pages yet');
    expect(panel.querySelectorAll('.steps li')).to.have.length(4);
    expect(command()).to.match(/^npx cluster-widgets oembed --src https:\/\/.* -o public$/);
    await enter('src', 'https://cluster.example/cluster.json?a=1&b=2');
    expect(command()).to.equal(
      'npx cluster-widgets oembed --src "https://cluster.example/cluster.json?a=1&b=2" -o public',
    );
  });

  it('says it in Polish', async () => {
    await show('widget=board&paste=link', 'pl');
    expect(words('label[for=pages]')).to.equal('Adres folderu ze stronami');
    expect(words('.steps')).to.contain('Poproś osobę, która opiekuje się Twoją witryną');
    expect(words('summary')).to.equal('Jeśli takich stron jeszcze nie ma');
    await enter('pages', 'cluster.example/links');
    expect(words('.notice')).to.match(/^To nie jest adres folderu/);
    await enter('pages', 'https://cluster.example/links/');
    expect(words('label[for=link]')).to.equal('Link do wklejenia');
    expect(panel.querySelector('details')?.open).to.equal(false);
  });

  it('leads to the page of the widget in the language', async () => {
    const store = await show('widget=board&paste=link', 'en');
    for (const address of [
      'https://cluster.example/links/',
      ' https://cluster.example/links ',
      'https://cluster.example/links/awards.html',
      'https://cluster.example/links/?a#b',
    ]) {
      await enter('pages', address);
      expect(link(), address).to.equal('https://cluster.example/links/board.html');
    }
    expect(panel.querySelector<HTMLAnchorElement>('a.button')?.href).to.equal(link());
    store.options = {...store.options, lang: 'pl'};
    await panel.updateComplete;
    expect(link()).to.equal('https://cluster.example/links/board.html');
    store.options = {...store.options, lang: 'en'};
    await panel.updateComplete;
    expect(link()).to.equal('https://cluster.example/links/en/board.html');
    store.options = {...store.options, lang: 'de', src: 'https://cluster.example/cluster.json'};
    await panel.updateComplete;
    expect(command()).to.match(/ --lang pl,en,de -o public$/);
  });

  it('is none for an address that runs something, and for a widget without content', async () => {
    const store = await show('widget=board&paste=link&pages=javascript%3Aalert(1)', 'en');
    expect(link()).to.equal(undefined);
    expect(panel.querySelector('a[href]')).to.equal(null);
    expect(words('.notice')).to.contain('not the address of a folder');
    store.options = {...store.options, pages: 'https://cluster.example/', widget: 'awards'};
    await panel.updateComplete;
    expect(link()).to.equal(undefined);
    expect(words('.notice')).to.match(/There is no page for this widget.*Awards/);
  });
});
