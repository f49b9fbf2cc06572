import {stat} from 'node:fs/promises';
import {dirname, posix, relative, resolve, sep} from 'node:path';
import {checkDocument} from '../../core/validation/findings.js';
import type {MessageLanguage} from '../../core/validation/messages/catalogue.js';
import {findingLine} from '../print-report.js';
import {messagesIn, type Say} from '../messages.js';
import {readSource, reasonOf} from '../read-source.js';
import {placeOf} from './address.js';
import {displayAddress, isInside, leadsOut} from './folder.js';
import {PrerenderError, type LinePosition} from './prerender-error.js';

type Document = Readonly<Record<string, unknown>>;

/** Reads documents, each only once for all pages. Refuses files outside of the site. */
export class Documents {
  readonly #root: string;
  readonly #documents = new Map<string, Promise<Document>>();

  readonly #language: MessageLanguage;
  readonly #say: Say;
  #warnings: string[] = [];

  /**
   * @param root folder that the addresses with a slash in front begin at
   * @param language of the messages about the documents
   */
  constructor(root: string, language: MessageLanguage = 'en') {
    this.#root = resolve(root);
    this.#language = language;
    this.#say = messagesIn(language);
  }

  /**
   * Reads the document at an address.
   *
   * @param page path of the page
   * @throws {PrerenderError} if the document cannot be read or is invalid
   * @throws {Error} if the page is not allowed to read the file
   */
  async at(address: string, page: string): Promise<Document> {
    const source = await this.#sourceOf(address, page);
    const known = this.#documents.get(source) ?? this.#read(source);
    this.#documents.set(source, known);
    return known;
  }

  /** The http(s) URL or the path of the file to read. */
  async #sourceOf(address: string, page: string): Promise<string> {
    let place: ReturnType<typeof placeOf>;
    try {
      place = placeOf(address);
    } catch (cause) {
      throw new Error(this.#say('no-file-address'), {cause});
    }
    if ('url' in place) return place.url;
    const folder = relative(this.#root, dirname(resolve(page)));
    // A page outside of the site can use documents in its own folder.
    const allowed =
      place.from === 'page' && !isInside(folder) ? dirname(resolve(page)) : this.#root;
    const from = place.from === 'page' && isInside(folder) ? folder.split(sep).join('/') : '';
    // As in a browser, no address can go above the root.
    const path =
      allowed === this.#root ? posix.resolve('/', from, place.path).slice(1) : place.path;
    const file = resolve(allowed, path);
    if (!isInside(relative(allowed, file)) || (await leadsOut(allowed, file))) {
      throw new Error(this.#say('outside-folder', displayAddress(allowed)));
    }
    return file;
  }

  async #read(file: string): Promise<Document> {
    const source = displayAddress(file);
    let content: Uint8Array;
    try {
      if (/^file:/i.test(file)) throw new Error(this.#say('outside-site'));
      const found = /^https?:/i.test(file) ? undefined : await stat(file).catch(() => undefined);
      if (found && !found.isFile() && !found.isDirectory())
        throw new Error(this.#say('not-a-file'));
      content = await readSource(file);
    } catch (error) {
      const reason = this.#say('unreadable', reasonOf(error, this.#language));
      throw new PrerenderError(`${source}: ${this.#say('error')}: ${reason}`);
    }
    return this.parse(content, source);
  }

  /** The warnings about the encoding of documents since the last call. */
  takeWarnings(): readonly string[] {
    const warnings = this.#warnings;
    this.#warnings = [];
    return warnings;
  }

  /**
   * Parses a document.
   *
   * @param content the text, or the bytes of the file, which tell the encoding
   * @param source what it is called in messages
   * @param start where in the source the text begins
   * @throws {PrerenderError} with every error in it
   */
  parse(
    content: string | Uint8Array,
    source: string,
    start: LinePosition = {line: 1, column: 1},
  ): Document {
    const language = this.#language;
    const {text, findings} = checkDocument(content, {language});
    const errors = findings.filter(({level}) => level === 'error');
    const encoding = findings.filter(({code, level}) => code === 'encoding' && level === 'warning');
    this.#warnings.push(...encoding.map((each) => findingLine(source, each, language)));
    if (!errors.length) return JSON.parse(text) as Document;
    const lines = errors.map((error) => {
      const column = error.line === 1 ? error.column + start.column - 1 : error.column;
      return findingLine(source, {...error, line: error.line + start.line - 1, column}, language);
    });
    throw new PrerenderError(lines.join('\n'));
  }
}
