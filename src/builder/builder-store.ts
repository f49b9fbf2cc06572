import type {Finding} from '../core/validation/findings.js';
import {applyEdits, type Position} from '../core/validation/json-text.js';
import {knownOf, type Catalogue, type Widget} from './catalogue.js';
import {DocumentText} from './document/document-text.js';
import {LatestRead} from './document/latest-read.js';
import type {Origin} from './document/origin.js';
import {withoutPictures} from './document/pictures.js';
import {fromFragment, toFragment} from './options/address.js';
import type {Options} from './options/options.js';
import {createTranslator, type Translate, type UiLanguage} from './words/words.js';

/**
 * The state of the builder: the options, and the text of the document, which editor, form and preview share. Fires `change`, and `jump` (a `CustomEvent` with a position) where a line is to be shown.
 */
export class BuilderStore extends EventTarget {
  readonly catalogue: Catalogue;
  #options: Options;
  #content: DocumentText;
  #saved: string;
  #origin: Origin = {kind: 'demo'};
  #host: Origin | undefined;
  #language: UiLanguage;
  #t: Translate;
  readonly #reading = new LatestRead();
  #announcement = '';
  #undo: {readonly words: string; readonly text: string} | undefined;

  constructor(catalogue: Catalogue, fragment: string, language: UiLanguage) {
    super();
    this.catalogue = catalogue;
    this.#options = fromFragment(fragment, knownOf(catalogue));
    this.#saved = withoutPictures(catalogue.demo);
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

  /** The widget that the options name. */
  get widget(): Widget {
    const {widgets} = this.catalogue;
    const found = widgets.find(({name}) => name === this.#options.widget) ?? widgets[0];
    if (!found) throw new Error('The catalogue has no widgets.');
    return found;
  }

  get fragment(): string {
    return toFragment(this.#options);
  }

  set fragment(fragment: string) {
    if (fragment.replace(/^#/, '') === this.fragment) return;
    this.options = fromFragment(fragment, knownOf(this.catalogue));
  }

  /** Language of the builder's own words. */
  get language(): UiLanguage {
    return this.#language;
  }

  set language(language: UiLanguage) {
    this.#language = language;
    this.#t = createTranslator(language);
    this.#changed();
  }

  /** Our words for something, in the builder's language. */
  get t(): Translate {
    return this.#t;
  }

  get text(): string {
    return this.#content.text;
  }

  /** The author's own changes; what they undo can be undone no more. */
  set text(text: string) {
    if (text === this.text) return;
    this.#content = new DocumentText(text, this.#content);
    this.#undo = undefined;
    if (this.#origin.kind === 'demo' || this.#origin.kind === 'empty') {
      this.#origin = this.#host ?? {kind: 'own'};
    }
    this.#changed();
  }

  /** What the text says; of a text that is no JSON the last that was. */
  get document(): object | undefined {
    return this.#content.document;
  }

  get isJson(): boolean {
    return this.#content.isJson;
  }

  /** What `cluster-widgets validate` says of the text. */
  get findings(): readonly Finding[] {
    return this.#content.findings(this.#language);
  }

  get origin(): Origin {
    return this.#origin;
  }

  /** Address that the document's images are relative to. */
  get base(): string {
    return 'address' in this.#origin ? this.#origin.address : '';
  }

  /** Whether there are changes that are not saved. */
  get unsaved(): boolean {
    return this.text !== this.#saved;
  }

  get loading(): boolean {
    return this.#reading.isRunning;
  }

  /** Why the last address could not be read; `''` if it could. */
  get fault(): string {
    const {fault} = this.#reading;
    if (!fault) return '';
    const {code, status} = fault;
    const known = code === 'http' || code === 'timeout' || code === 'too-large';
    return this.t(known ? `fault-${code}` : 'fault-network', status);
  }

  /** What a screen reader is told last. */
  get announcement(): string {
    return this.#announcement;
  }

  announce(words: string): void {
    this.#announcement = words;
    this.#changed();
  }

  /** What can be undone in one step, in words. */
  get undoable(): string {
    return this.#undo?.words ?? '';
  }

  /** Changes the text so that it can be undone. */
  change(text: string, words: string): void {
    const before = this.text;
    this.text = text;
    this.#undo = {words, text: before};
    this.announce(words);
  }

  /** Makes the changes that put a finding right. */
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
   * @param bytes the file that the text was read from
   */
  open(text: string, origin: Origin, bytes?: Uint8Array): void {
    this.#reading.stop();
    this.#saved = text.replace(/^\uFEFF/, '');
    this.#content = new DocumentText(this.#saved, undefined, bytes);
    this.#origin = origin.kind === 'own' ? (this.#host ?? origin) : origin;
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
    } else if (this.fault) this.announce(this.fault);
  }

  /** The text is saved; from now on the document may have a file. */
  saved(origin: Origin = this.#origin): void {
    this.#saved = this.text;
    // The file is UTF-8 now, whatever it was before.
    this.#content = new DocumentText(this.text, this.#content);
    this.#origin = origin;
    this.#changed();
  }

  /** Shows a place of the text in the editor. */
  jump(position: Position): void {
    this.dispatchEvent(new CustomEvent('jump', {detail: position}));
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
