import {stat} from 'node:fs/promises';
import {dirname, posix, relative, resolve, sep} from 'node:path';
import {checkDocument} from '../../core/validation/findings.js';
import type {Position} from '../../core/validation/json-text.js';
import type {MessageLanguage} from '../../core/i18n/message-language.js';
import {findingLine} from '../print-report.js';
import {messagesIn, type Translate} from '../messages.js';
import {readSource, reasonOf} from '../read-source.js';
import {locate} from './address.js';
import {displayAddress, isInside, isLinkOutside} from './folder.js';
import {PrerenderError} from './prerender-error.js';

type Document = Readonly<Record<string, unknown>>;

/** Reads documents, each only once for all pages. Refuses files outside of the site. */
export class Documents {
  readonly #root: string;
  readonly #documents = new Map<string, Promise<Document>>();

  readonly #language: MessageLanguage;
  readonly #t: Translate;
  #warnings: string[] = [];

  /**
   * @param root folder that the addresses with a slash in front begin at
   * @param language of the messages about the documents
   */
  constructor(root: string, language: MessageLanguage = 'en') {
    this.#root = resolve(root);
    this.#language = language;
    this.#t = messagesIn(language);
  }

  /**
   * Reads the document at a URL.
   *
   * @param page path of the page
   * @throws {PrerenderError} if the document cannot be read or is invalid
   * @throws {Error} if the page is not base to read the file
   */
  async at(url: string, page: string): Promise<Document> {
    const source = await this.#sourceOf(url, page);
    const document = this.#documents.get(source) ?? this.#read(source);
    this.#documents.set(source, document);
    return document;
  }

  /** The http(s) URL or the path of the file to read. */
  async #sourceOf(url: string, page: string): Promise<string> {
    let location: ReturnType<typeof locate>;
    try {
      location = locate(url);
    } catch (cause) {
      throw new Error(this.#t('no-file-address'), {cause});
    }
    if ('url' in location) return location.url;
    const folder = relative(this.#root, dirname(resolve(page)));
    // A page outside of the site can use documents in its own folder.
    const allowedFolder =
      location.from === 'page' && !isInside(folder) ? dirname(resolve(page)) : this.#root;
    const from = location.from === 'page' && isInside(folder) ? folder.split(sep).join('/') : '';
    // As in a browser, no address can go above the root.
    const path =
      allowedFolder === this.#root
        ? posix.resolve('/', from, location.path).slice(1)
        : location.path;
    const file = resolve(allowedFolder, path);
    if (!isInside(relative(allowedFolder, file)) || (await isLinkOutside(allowedFolder, file))) {
      throw new Error(this.#t('outside-folder', displayAddress(allowedFolder)));
    }
    return file;
  }

  async #read(file: string): Promise<Document> {
    const source = displayAddress(file);
    let content: Uint8Array;
    try {
      if (/^file:/i.test(file)) throw new Error(this.#t('outside-site'));
      const info = /^https?:/i.test(file) ? undefined : await stat(file).catch(() => undefined);
      if (info && !info.isFile() && !info.isDirectory()) throw new Error(this.#t('not-a-file'));
      content = await readSource(file);
    } catch (error) {
      const reason = this.#t('unreadable', reasonOf(error, this.#language));
      throw new PrerenderError(`${source}: ${this.#t('error')}: ${reason}`);
    }
    return this.parse(content, source);
  }

  /** Returns the warnings about the encoding of documents since the last call. */
  takeWarnings(): readonly string[] {
    const warnings = this.#warnings;
    this.#warnings = [];
    return warnings;
  }

  /**
   * Parses a document.
   *
   * @param content the text, or the bytes of the file, from which its encoding is detected
   * @param source name of the document in messages
   * @param start position in the source at which the text begins
   * @throws {PrerenderError} with every error in it
   */
  parse(
    content: string | Uint8Array,
    source: string,
    start: Position = {line: 1, column: 1},
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
