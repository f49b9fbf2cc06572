import {html, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import type {Position} from '../../core/validation/json-text.js';
import {choices} from '../controls/choices.js';
import {icon} from '../controls/icon.js';
import type {BuilderStore} from '../builder-store.js';
import {StoreElement} from '../store-element.js';
import {download} from '../document/download.js';
import {emptyText} from '../document/empty.js';
import {canSaveFiles, pickToOpen, readFileText} from '../document/file-access.js';
import {save, saveAs} from '../document/save.js';
import type {DocumentSource} from '../document/document-source.js';
import {withoutPictures} from '../document/pictures.js';
import type {BuilderEditor} from '../editor/builder-editor.js';
import {renderFindings} from './findings.js';

/** Step 2: the document as a form or as text, and its findings. */
export class BuilderDocumentPanel extends StoreElement {
  @state() private view: 'form' | 'text' = 'form';
  @state() private over = false;
  #jump: Position | undefined;
  readonly #onJump = (event: Event): void => {
    this.#jump = (event as CustomEvent<Position>).detail;
    this.view = 'text';
    this.requestUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.addEventListener('jump', this.#onJump);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.store.removeEventListener('jump', this.#onJump);
  }

  protected override render(): unknown {
    const {store, view} = this;
    const {t} = store;
    const savesFiles = canSaveFiles() && !store.hosted;
    return html`<div
      class=${this.over ? 'drop over' : 'drop'}
      @dragover=${this.#dragOver}
      @dragleave=${() => (this.over = false)}
      @drop=${this.#drop}
    >
      ${this.#renderSource()} ${renderFindings(store)}
      ${choices(
        'document-view',
        t('edit-as'),
        '',
        [
          {value: 'form', label: t('form')},
          {value: 'text', label: t('text')},
        ],
        view,
        (name) => (this.view = name === 'text' ? 'text' : 'form'),
      )}
      ${
        view === 'text'
          ? html`<builder-editor .store=${store}></builder-editor>`
          : store.isJson
            ? html`<builder-form .store=${store}></builder-form>`
            : html`<p class="notice">${t('form-needs-json')}</p>`
      }
      <div class="row end wrap">
        ${savesFiles ? this.#renderSave() : nothing}
        <button type="button" class=${savesFiles || store.hosted ? nothing : 'main'} @click=${() => download(store)}>
          ${savesFiles ? nothing : icon('save')} ${t('download')}
        </button>
        <span class="help">${t(store.unsaved ? 'unsaved' : 'nothing-unsaved')}</span>
      </div>
    </div>`;
  }

  protected override updated(): void {
    const editor = this.querySelector<BuilderEditor>('builder-editor');
    const position = this.#jump;
    if (!editor || !position) return;
    this.#jump = undefined;
    void editor.updateComplete.then(() => editor.show(position));
  }

  #renderSource(): unknown {
    const {store} = this;
    const {t, source} = store;
    return html`<p class="origin">${whereOf(store)}</p>
      <div class="row wrap">
        <button type="button" @click=${() => this.#replace(emptyText(store.language), 'empty')}>
          ${icon('add')} ${t('start-empty')}
        </button>
        <label class="button"
          >${icon('open')} ${t('open-file')}
          <input
            class="unseen"
            type="file"
            accept=".json,application/json"
            @click=${this.#pick}
            @change=${(event: Event) => this.#open((event.currentTarget as HTMLInputElement).files)}
        /></label>
        ${
          source.kind === 'demo'
            ? nothing
            : html`<button type="button" @click=${() => this.#replace(withoutPictures(store.catalogue.demo, store.catalogue.photos), 'demo')}>
              ${t('start-demo')}
            </button>`
        }
      </div>
      <form class="field" @submit=${this.#load}>
        <label for="load-address">${t('by-address')}</label>
        <div class="row">
          <input
            id="load-address"
            class="code"
            type="text"
            inputmode="url"
            autocomplete="off"
            spellcheck="false"
            placeholder="https://…/cluster.json"
            aria-describedby="load-address-help"
            .value=${store.options.src}
          />
          <button type="submit" aria-disabled=${store.loading ? 'true' : nothing}>
            ${t(store.loading ? 'loading' : 'load')}
          </button>
        </div>
        <p class="help" id="load-address-help">${t('by-address-help')}</p>
        ${store.problem ? html`<p class="notice error">${icon('error')} ${store.problem}</p>` : nothing}
      </form>`;
  }

  /** Whether the current document may be replaced. Asks the user if there are unsaved changes. */
  #mayReplace(): boolean {
    return !this.store.unsaved || confirm(this.store.t('lose-changes'));
  }

  #replace(text: string, kind: 'empty' | 'demo'): void {
    if (!this.#mayReplace()) return;
    this.store.open(text, {kind});
    this.store.announce(this.store.t(`origin-${kind}`));
  }

  #renderSave(): unknown {
    const {store} = this;
    return html`<button type="button" class="main" @click=${() => save(store)}>
        ${icon('save')} ${store.t('save')}
      </button>
      ${
        store.source.kind === 'file'
          ? html`<button type="button" @click=${() => saveAs(store)}>${store.t('save-as')}</button>`
          : nothing
      }`;
  }

  /** Opens a file with the File System Access API if the browser supports it, so that the file can also be saved. */
  async #pick(event: Event): Promise<void> {
    if (!canSaveFiles()) return;
    event.preventDefault();
    try {
      const handle = await pickToOpen();
      if (!handle) return;
      const file = await handle.getFile();
      await this.#openFile(file, {kind: 'file', file: {handle, modified: file.lastModified}});
    } catch {
      // The browser or the system refuses, or the file was removed in the meantime.
      this.store.announce(this.store.t('open-failed'));
    }
  }

  async #open(files: FileList | null | undefined): Promise<void> {
    const file = files?.[0];
    try {
      if (file) await this.#openFile(file, {kind: 'own'});
    } catch {
      this.store.announce(this.store.t('open-failed'));
    }
  }

  async #openFile(file: File, source: DocumentSource): Promise<void> {
    const {bytes, text, wrongEncoding} = await readFileText(file);
    if (!this.#mayReplace()) return;
    const {store} = this;
    store.open(text, source, bytes);
    store.announce(wrongEncoding ? store.t('not-utf-8', wrongEncoding) : whereOf(store));
  }

  #load(event: SubmitEvent): void {
    event.preventDefault();
    const {store} = this;
    const address = this.querySelector<HTMLInputElement>('#load-address')?.value.trim();
    if (!address || store.loading || !this.#mayReplace()) return;
    store.options = {...store.options, src: address};
    void store.load(address);
  }

  #dragOver(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = true;
  }

  #drop(event: DragEvent): void {
    this.over = false;
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    void this.#open(event.dataTransfer.files);
  }
}

/** A text about the source of the document. */
function whereOf({t, source}: BuilderStore): string {
  if (source.kind === 'address') return t('origin-address', source.address);
  return source.kind === 'file'
    ? t('origin-file', source.file.handle.name)
    : t(`origin-${source.kind}`);
}
