import {isFields} from '../../core/document/read.js';
import {findings, type Finding} from '../../core/validation/findings.js';
import type {MessageLanguage} from '../../core/i18n/message-language.js';

/** The text of a document, its parsed value and its findings. */
export class DocumentText {
  readonly text: string;
  /** Whether the text is a JSON object. */
  readonly isJson: boolean;
  /** The parsed document. If the text is not valid JSON, that of the previous text. */
  readonly document: object | undefined;
  readonly #source: string | Uint8Array;
  readonly #findings = new Map<MessageLanguage, readonly Finding[]>();

  /**
   * @param before the previous text
   * @param bytes content of the file that the text was read from, to check its encoding
   */
  constructor(text: string, before?: DocumentText, bytes?: Uint8Array) {
    this.text = text;
    this.#source = bytes ?? text;
    const value = parse(text);
    this.isJson = value !== undefined;
    this.document = value ?? before?.document;
  }

  /** The findings of `cluster-widgets validate` for the text. */
  findings(language: MessageLanguage): readonly Finding[] {
    const cached = this.#findings.get(language);
    if (cached) return cached;
    const result = findings(this.#source, {language});
    this.#findings.set(language, result);
    return result;
  }
}

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
