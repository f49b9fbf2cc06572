import {realpath, stat} from 'node:fs/promises';
import {dirname, isAbsolute, posix, relative, resolve, sep} from 'node:path';
import {findings} from '../../core/validation/findings.js';
import type {MessageLanguage} from '../../core/validation/messages/catalogue.js';
import {errorLine} from '../print-report.js';
import {readText} from '../read-text.js';
import {placeOf} from './address.js';
import {Fault, wordsOf, type Place} from './fault.js';

type Document = Readonly<Record<string, unknown>>;

/** Reads documents, each once however many pages show it, and none that lies outside of the site. */
export class Documents {
  readonly #root: string;
  readonly #known = new Map<string, Promise<Document>>();

  readonly #language: MessageLanguage;

  /**
   * @param root folder that the addresses with a slash in front begin at
   * @param language of the messages about the documents
   */
  constructor(root: string, language: MessageLanguage = 'en') {
    this.#root = resolve(root);
    this.#language = language;
  }

  /**
   * The document at an address.
   *
   * @param page the page's file
   * @throws {Fault} where it cannot be read, or something in it
   * @throws {Error} where the page may not read what lies there
   */
  async at(address: string, page: string): Promise<Document> {
    const source = await this.#sourceOf(address, page);
    const known = this.#known.get(source) ?? this.#read(source);
    this.#known.set(source, known);
    return known;
  }

  /** The http(s) address or the file to read. */
  async #sourceOf(address: string, page: string): Promise<string> {
    let place: ReturnType<typeof placeOf>;
    try {
      place = placeOf(address);
    } catch (cause) {
      throw new Error('its address is not that of a file', {cause});
    }
    if ('url' in place) return place.url;
    const folder = relative(this.#root, dirname(resolve(page)));
    // A page outside of the site may have its documents beside it.
    const allowed =
      place.from === 'page' && !isInside(folder) ? dirname(resolve(page)) : this.#root;
    const from = place.from === 'page' && isInside(folder) ? folder.split(sep).join('/') : '';
    // As in a browser, no address leads higher than the root.
    const path =
      allowed === this.#root ? posix.resolve('/', from, place.path).slice(1) : place.path;
    const file = resolve(allowed, path);
    // A link may lead elsewhere.
    const real = await realpath(file).catch(() => undefined);
    const isOut = real !== undefined && !isInside(relative(await realpath(allowed), real));
    if (isOut || !isInside(relative(allowed, file))) {
      throw new Error(`it lies outside of ${shown(allowed)}, see --root`);
    }
    return file;
  }

  async #read(file: string): Promise<Document> {
    const source = shown(file);
    let text: string;
    try {
      if (/^file:/i.test(file)) throw new Error('it lies outside of the site');
      const found = /^https?:/i.test(file) ? undefined : await stat(file).catch(() => undefined);
      if (found && !found.isFile() && !found.isDirectory()) throw new Error('it is not a file');
      text = await readText(file);
    } catch (error) {
      throw new Fault(`${source}: error: cannot be read: ${wordsOf(error)}`);
    }
    return this.parse(text, source);
  }

  /**
   * A document's text, read.
   *
   * @param source what it is called in faults
   * @param start where in the source the text begins
   * @throws {Fault} with every error in it
   */
  parse(text: string, source: string, start: Place = {line: 1, column: 1}): Document {
    const language = this.#language;
    const errors = findings(text, {language}).filter(({level}) => level === 'error');
    if (!errors.length) return JSON.parse(text) as Document;
    const lines = errors.map((error) => {
      const column = error.line === 1 ? error.column + start.column - 1 : error.column;
      return errorLine(source, {...error, line: error.line + start.line - 1, column}, language);
    });
    throw new Fault(lines.join('\n'));
  }
}

/** Whether a relative path stays below the folder that it begins at. */
const isInside = (path: string): boolean =>
  path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);

/** A file as it is called in messages: relative to the current folder, if it lies in it. */
export function shown(file: string): string {
  if (/^https?:/i.test(file)) return file;
  const path = relative('', file);
  return isInside(path) ? path || '.' : file;
}
