import {expect} from '@open-wc/testing';
import {BuilderStore} from '../../../src/builder/builder-store.js';
import {canSaveFiles} from '../../../src/builder/document/file-access.js';
import {save, saveAs} from '../../../src/builder/document/save.js';
import {BuilderDocumentPanel} from '../../../src/builder/panels/document-panel.js';
import type {UiLanguage} from '../../../src/builder/messages/messages.js';
import {catalogue} from '../catalogue.js';

/** A file as the File System Access API gives it. */
class FakeFile {
  readonly name = 'cluster.json';
  lastModified = 1;
  text = '';
  failure: string | undefined;

  getFile(): Promise<{lastModified: number}> {
    return Promise.resolve({lastModified: this.lastModified});
  }

  createWritable(): Promise<object> {
    if (this.failure) return Promise.reject(new DOMException('For developers.', this.failure));
    const write = (text: string): Promise<void> => {
      this.text = text;
      this.lastModified++;
      return Promise.resolve();
    };
    return Promise.resolve({write, close: () => Promise.resolve()});
  }
}

const handleOf = (file: FakeFile) => file as unknown as FileSystemFileHandle;

function opened(file: FakeFile, language: UiLanguage = 'en'): BuilderStore {
  const store = new BuilderStore(catalogue, '', language);
  const source = {
    kind: 'file',
    file: {handle: handleOf(file), modified: file.lastModified},
  } as const;
  store.open('{"name": "Łódź"}', source);
  store.text = '{"name": "Kraków"}';
  return store;
}

const own = globalThis as {showSaveFilePicker?: unknown; confirm: (words?: string) => boolean};

describe('saving a file', () => {
  const {confirm} = own;
  const picker = own.showSaveFilePicker;

  afterEach(() => {
    own.confirm = confirm;
    if (picker) own.showSaveFilePicker = picker;
    else delete own.showSaveFilePicker;
  });

  it('writes the document into its place', async () => {
    const file = new FakeFile();
    const store = opened(file);
    expect(store.unsaved).to.equal(true);
    await save(store);
    expect(file.text).to.equal('{"name": "Kraków"}');
    expect(store.unsaved).to.equal(false);
    expect(store.announcement).to.equal('Saved: cluster.json');
  });

  it('does not save what is typed while it writes', async () => {
    const file = new FakeFile();
    const store = opened(file);
    const saving = save(store);
    while (!file.text) await Promise.resolve();
    store.text = '{"name": "Kraków and more"}';
    await saving;
    expect(file.text).to.equal('{"name": "Kraków"}');
    expect(store.unsaved).to.equal(true);
  });

  it('asks before it overwrites what another program has written', async () => {
    const file = new FakeFile();
    const store = opened(file, 'pl');
    file.lastModified = 9;
    let asked = '';
    own.confirm = (words = '') => {
      asked = words;
      return false;
    };
    await save(store);
    expect(asked).to.match(/^Inny program zmienił plik/);
    expect(file.text).to.equal('');
    expect(store.unsaved).to.equal(true);
    own.confirm = () => true;
    await save(store);
    expect(file.text).to.equal('{"name": "Kraków"}');
  });

  it('lets the person choose a place, and does nothing if they choose none', async () => {
    const file = new FakeFile();
    const store = new BuilderStore(catalogue, 'src=https%3A%2F%2Fa.example%2Fours.json', 'en');
    store.text = '{"name": "B"}';
    let suggested = '';
    own.showSaveFilePicker = ({suggestedName}: {suggestedName: string}) => {
      suggested = suggestedName;
      return Promise.reject(new DOMException('', 'AbortError'));
    };
    await save(store);
    expect([suggested, store.unsaved, store.announcement]).to.deep.equal(['ours.json', true, '']);
    own.showSaveFilePicker = () => Promise.resolve(handleOf(file));
    await saveAs(store);
    expect(file.text).to.equal('{"name": "B"}');
    expect(store.source.kind).to.equal('file');
  });

  for (const [failure, words] of [
    ['NotAllowedError', /^Przeglądarka nie dostała zgody/],
    ['NotFoundError', /^Tego pliku już nie ma/],
    ['QuotaExceededError', /^Brakuje miejsca/],
    ['InvalidStateError', /^Nie udało się zapisać pliku/],
  ] as const) {
    it(`says in the language of the builder why it failed: ${failure}`, async () => {
      const file = new FakeFile();
      const store = opened(file, 'pl');
      file.failure = failure;
      await save(store);
      expect(store.announcement.replaceAll('\u00a0', ' ')).to.match(words);
      expect(store.announcement).not.to.contain('For developers');
      expect(store.unsaved).to.equal(true);
    });
  }

  it('is a download where the browser has no access to files', async () => {
    if (!customElements.get('builder-document-panel')) {
      customElements.define('builder-document-panel', BuilderDocumentPanel);
    }
    const buttons = async (can: boolean): Promise<string[]> => {
      if (can) own.showSaveFilePicker = () => Promise.reject(new Error('not used'));
      else Object.assign(own, {showSaveFilePicker: undefined});
      expect(canSaveFiles()).to.equal(can);
      const store = new BuilderStore(catalogue, '', 'en');
      const panel = document.createElement('builder-document-panel') as BuilderDocumentPanel;
      Object.assign(panel, {store});
      document.body.append(panel);
      await panel.updateComplete;
      const words = [...panel.querySelectorAll('.end button')].map(({textContent}) =>
        (textContent ?? '').trim(),
      );
      panel.remove();
      return words;
    };
    expect(await buttons(true)).to.deep.equal(['Save', 'Download the document']);
    expect(await buttons(false)).to.deep.equal(['Download the document']);
  });
});
