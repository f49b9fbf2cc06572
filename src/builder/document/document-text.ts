import {findings, type Finding} from '../../core/validation/findings.js';
import type {MessageLanguage} from '../../core/validation/messages/catalogue.js';

/** The text of a document, and what it says. */
export class DocumentText {
  readonly text: string;
  /** Whether the text is JSON, and an object. */
  readonly isJson: boolean;
  /** What the text says; of one that is no JSON what the one before it said. */
  readonly document: object | undefined;
  readonly #source: string | Uint8Array;
  readonly #findings = new Map<MessageLanguage, readonly Finding[]>();

  /**
   * @param before what the text was before a change
   * @param bytes the file that the text was read from: they tell its encoding
   */
  constructor(text: string, before?: DocumentText, bytes?: Uint8Array) {
    this.text = text;
    this.#source = bytes ?? text;
    const value = parse(text);
    this.isJson = value !== undefined;
    this.document = value ?? before?.document;
  }

  /** What `cluster-widgets validate` says of the text. */
  findings(language: MessageLanguage): readonly Finding[] {
    const known = this.#findings.get(language);
    if (known) return known;
    const found = findings(this.#source, {language});
    this.#findings.set(language, found);
    return found;
  }
}

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
