import {html, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import type {Position} from '../../core/validation/json-text.js';
import {choices} from '../controls/choices.js';
import {icon} from '../controls/icon.js';
import {DeskElement} from '../desk-element.js';
import {download} from '../document/download.js';
import {emptyText} from '../document/empty.js';
import {withoutPictures} from '../document/pictures.js';
import type {BuilderEditor} from '../editor/builder-editor.js';
import {renderFindings} from './findings.js';

/** Step 2: the document, as a form or as its text, and what is wrong in it. */
export class BuilderDocumentPanel extends DeskElement {
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
    this.desk.addEventListener('jump', this.#onJump);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.desk.removeEventListener('jump', this.#onJump);
  }

  protected override render(): unknown {
    const {desk, view} = this;
    const {say} = desk;
    return html`<div
      class=${this.over ? 'drop over' : 'drop'}
      @dragover=${this.#dragOver}
      @dragleave=${() => (this.over = false)}
      @drop=${this.#drop}
    >
      ${this.#renderSource()} ${renderFindings(desk)}
      ${choices(
        'document-view',
        say('edit-as'),
        '',
        [
          {value: 'form', label: say('form')},
          {value: 'text', label: say('text')},
        ],
        view,
        (chosen) => (this.view = chosen === 'text' ? 'text' : 'form'),
      )}
      ${
        view === 'text'
          ? html`<builder-editor .desk=${desk}></builder-editor>`
          : desk.isJson
            ? html`<builder-form .desk=${desk}></builder-form>`
            : html`<p class="notice">${say('form-needs-json')}</p>`
      }
      <div class="row end">
        <button type="button" class="main" @click=${() => download(desk)}>
          ${icon('save')} ${say('download')}
        </button>
        <span class="help">${say(desk.unsaved ? 'unsaved' : 'nothing-unsaved')}</span>
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
    const {desk} = this;
    const {say, origin} = desk;
    const where =
      origin.kind === 'address'
        ? say('origin-address', origin.address)
        : say(`origin-${origin.kind}`);
    return html`<p class="origin">${where}</p>
      <div class="row wrap">
        <button type="button" @click=${() => this.#replace(emptyText(desk.language), 'empty')}>
          ${icon('add')} ${say('start-empty')}
        </button>
        <label class="button"
          >${icon('open')} ${say('open-file')}
          <input
            class="unseen"
            type="file"
            accept=".json,application/json"
            @change=${(event: Event) => this.#open((event.currentTarget as HTMLInputElement).files)}
        /></label>
        ${
          origin.kind === 'demo'
            ? nothing
            : html`<button type="button" @click=${() => this.#replace(withoutPictures(desk.catalogue.demo), 'demo')}>
              ${say('start-demo')}
            </button>`
        }
      </div>
      <form class="field" @submit=${this.#load}>
        <label for="load-address">${say('by-address')}</label>
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
            .value=${desk.options.src}
          />
          <button type="submit" aria-disabled=${desk.loading ? 'true' : nothing}>
            ${say(desk.loading ? 'loading' : 'load')}
          </button>
        </div>
        <p class="help" id="load-address-help">${say('by-address-help')}</p>
        ${desk.fault ? html`<p class="notice error">${icon('error')} ${desk.fault}</p>` : nothing}
      </form>`;
  }

  /** Whether what is on the desk may go. */
  #mayGo(): boolean {
    return !this.desk.unsaved || confirm(this.desk.say('lose-changes'));
  }

  #replace(text: string, kind: 'empty' | 'demo' | 'own'): void {
    if (!this.#mayGo()) return;
    this.desk.open(text, {kind});
    this.desk.announce(this.desk.say(`origin-${kind}`));
  }

  async #open(files: FileList | null | undefined): Promise<void> {
    const file = files?.[0];
    if (file) this.#replace(await file.text(), 'own');
  }

  #load(event: SubmitEvent): void {
    event.preventDefault();
    const {desk} = this;
    const address = this.querySelector<HTMLInputElement>('#load-address')?.value.trim();
    if (!address || desk.loading || !this.#mayGo()) return;
    desk.options = {...desk.options, src: address};
    void desk.load(address);
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
