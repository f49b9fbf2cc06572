import {resolve} from 'node:path';
import {findings} from '../../core/validation/findings.js';
import {readText} from '../read-text.js';
import {placeOf} from './address.js';
import {Fault} from './fault.js';

type Document = Readonly<Record<string, unknown>>;

/** Reads documents, each once however many pages show it. */
export class Documents {
  readonly #root: string;
  readonly #known = new Map<string, Promise<Document>>();

  /** @param root folder that the addresses with a slash in front begin at */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * The document at an address.
   *
   * @param folder of the page
   * @throws {Fault} where it cannot be read, or something in it
   */
  at(address: string, folder: string): Promise<Document> {
    const place = placeOf(address);
    const source =
      'url' in place ? place.url : resolve(place.from === 'root' ? this.#root : folder, place.path);
    const known = this.#known.get(source) ?? this.#read(source);
    this.#known.set(source, known);
    return known;
  }

  async #read(source: string): Promise<Document> {
    let text: string;
    try {
      text = await readText(source);
    } catch (error) {
      throw new Fault(`${source}: error: cannot be read: ${(error as Error).message}`);
    }
    return parseDocument(text, source);
  }
}

/**
 * A document's text, read.
 *
 * @param source what it is called in faults
 * @param line of the source in which the text begins
 * @throws {Fault} with every error in it
 */
export function parseDocument(text: string, source: string, line = 1): Document {
  const errors = findings(text).filter(({level}) => level === 'error');
  if (!errors.length) return JSON.parse(text) as Document;
  throw new Fault(
    errors
      .map(
        (one) =>
          `${source}:${one.line + line - 1}:${one.column}: error: ${one.path}: ${one.message}`,
      )
      .join('\n'),
  );
}
