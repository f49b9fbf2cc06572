import {findings, type Finding} from '../../core/validation/findings.js';

/** The text of a document, and what it says. */
export class DocumentText {
  readonly text: string;
  /** Whether the text is JSON, and an object. */
  readonly isJson: boolean;
  /** What the text says; of one that is no JSON what the one before it said. */
  readonly document: object | undefined;
  #findings: readonly Finding[] | undefined;

  constructor(text: string, before?: DocumentText) {
    this.text = text;
    const value = parse(text);
    this.isJson = value !== undefined;
    this.document = value ?? before?.document;
  }

  /** What `cluster-widgets validate` says of the text. */
  get findings(): readonly Finding[] {
    return (this.#findings ??= findings(this.text));
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
