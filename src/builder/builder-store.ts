import type {Finding} from '../core/validation/findings.js';
import {applyEdits, type Position} from '../core/validation/json-text.js';
import {toKnownOptions, type BuilderMetadata, type WidgetMetadata} from './metadata.js';
import {DocumentText} from './document/document-text.js';
import {LatestRead} from './document/latest-read.js';
import type {DocumentSource} from './document/document-source.js';
import {withoutPictures} from './document/pictures.js';
import {fromFragment, toFragment} from './options/address.js';
import type {Options} from './options/options.js';
import {createTranslator, type Translate, type UiLanguage} from './messages/messages.js';

/**
 * The state of the builder: the options and the text of the document, which editor, form and preview share. Fires `change`, and
 * `jump` (a `CustomEvent` with a position) to show a line in the editor.
 */
export class BuilderStore extends EventTarget {
  readonly catalogue: BuilderMetadata;
  #options: Options;
  #content: DocumentText;
  #saved: string;
  #source: DocumentSource = {kind: 'demo'};
  #host: DocumentSource | undefined;
  #language: UiLanguage;
  #t: Translate;
  readonly #reading = new LatestRead();
  #announcement = '';
  #announcementCount = 0;
  #undo: {readonly words: string; readonly text: string} | undefined;

  constructor(catalogue: BuilderMetadata, fragment: string, language: UiLanguage) {
    super();
    this.catalogue = catalogue;
    this.#options = fromFragment(fragment, toKnownOptions(catalogue));
    this.#saved = withoutPictures(catalogue.demo, catalogue.photos);
    this.#content = new DocumentText(this.#saved);
    this.#language = language;
    this.#t = createTranslator(language);
  }

  get options(): Options {
    return this.#options;
  }

  set options(options: Options) {
    this.#options = options;
    this.#changed();
  }

  /** The selected widget. */
  get widget(): WidgetMetadata {
    const {widgets} = this.catalogue;
    const widget = widgets.find(({name}) => name === this.#options.widget) ?? widgets[0];
    if (!widget) throw new Error('The catalogue has no widgets.');
    return widget;
  }

  get fragment(): string {
    return toFragment(this.#options);
  }

  set fragment(fragment: string) {
    if (fragment.replace(/^#/, '') === this.fragment) return;
    this.options = fromFragment(fragment, toKnownOptions(this.catalogue));
  }

  /** Language of the user interface. */
  get language(): UiLanguage {
    return this.#language;
  }

  set language(language: UiLanguage) {
    this.#language = language;
    this.#t = createTranslator(language);
    this.#changed();
  }

  /** Returns a message in the language of the user interface. */
  get t(): Translate {
    return this.#t;
  }

  get text(): string {
    return this.#content.text;
  }

  /** Sets the text after an edit by the author. Clears the undo step. */
  set text(text: string) {
    if (text === this.text) return;
    this.#content = new DocumentText(text, this.#content);
    this.#undo = undefined;
    if (this.#source.kind === 'demo' || this.#source.kind === 'empty') {
      this.#source = this.#host ?? {kind: 'own'};
    }
    this.#changed();
  }

  /** The parsed document. If the text is not valid JSON, the last valid one. */
  get document(): object | undefined {
    return this.#content.document;
  }

  get isJson(): boolean {
    return this.#content.isJson;
  }

  /** The findings of `cluster-widgets validate` for the text. */
  get findings(): readonly Finding[] {
    return this.#content.findings(this.#language);
  }

  get source(): DocumentSource {
    return this.#source;
  }

  /** Base URL of the document's relative image addresses. */
  get base(): string {
    return 'address' in this.#source ? this.#source.address : '';
  }

  /** Whether there are unsaved changes. */
  get unsaved(): boolean {
    return this.text !== this.#saved;
  }

  get loading(): boolean {
    return this.#reading.isRunning;
  }

  /** Message about why the last address could not be loaded, or `''`. */
  get problem(): string {
    const {problem} = this.#reading;
    if (!problem) return '';
    const {code, status} = problem;
    const hasMessage = code === 'http' || code === 'timeout' || code === 'too-large';
    return this.t(hasMessage ? `fault-${code}` : 'fault-network', status);
  }

  /** The last announcement for screen readers. */
  get announcement(): string {
    return this.#announcement;
  }

  /** The number of announcements so far, to tell two with the same words apart. */
  get announcementCount(): number {
    return this.#announcementCount;
  }

  announce(words: string): void {
    this.#announcement = words;
    this.#announcementCount++;
    this.#changed();
  }

  /** Description of the change that can be undone, or `''`. */
  get undoable(): string {
    return this.#undo?.words ?? '';
  }

  /** Changes the text in a way that can be undone. */
  change(text: string, words: string): void {
    const before = this.text;
    this.text = text;
    this.#undo = {words, text: before};
    this.announce(words);
  }

  /** Applies the edits that correct a finding. */
  correct({edits, line}: Finding): void {
    this.change(applyEdits(this.text, edits), this.t('corrected', line));
  }

  undo(): void {
    const {text} = this.#undo ?? {};
    if (text !== undefined) this.text = text;
    this.announce(this.t('undone'));
  }

  /**
   * Replaces the document.
   *
   * @param bytes content of the file that the text was read from
   */
  open(text: string, source: DocumentSource, bytes?: Uint8Array): void {
    this.#reading.stop();
    this.#saved = text.replace(/^\uFEFF/, '');
    this.#content = new DocumentText(this.#saved, undefined, bytes);
    this.#source = source.kind === 'own' ? (this.#host ?? source) : source;
    this.#undo = undefined;
    this.#changed();
  }

  /** Replaces the document by that of the page around the builder, which stores it from now on. */
  openHosted(text: string, address: string): void {
    this.#host = {kind: 'host', address};
    this.#options = {...this.#options, src: address};
    this.open(text, this.#host);
  }

  /** Whether the page around the builder stores the document. */
  get hosted(): boolean {
    return this.#host !== undefined;
  }

  /** Loads the document at an address; the present one stays where that fails. */
  async load(address: string): Promise<void> {
    const reading = this.#reading.read(address);
    this.announce(this.t('loading'));
    const text = await reading;
    if (text !== undefined) {
      this.open(text, {kind: 'address', address: new URL(address, location.href).href});
      this.announce(this.t('loaded', address));
    } else if (this.problem) this.announce(this.problem);
  }

  /** Marks a text as saved, optionally to a new source. The author may have changed the document since it was written. */
  markSaved(text: string, source: DocumentSource = this.#source): void {
    this.#saved = text;
    // The saved file is UTF-8, whatever its encoding was before.
    this.#content = new DocumentText(this.text, this.#content);
    this.#source = source;
    this.#changed();
  }

  /** Shows a position of the text in the editor. */
  jump(position: Position): void {
    this.dispatchEvent(new CustomEvent('jump', {detail: position}));
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
