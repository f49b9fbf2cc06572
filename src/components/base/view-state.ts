import {asDataError, type DataError} from '../../core/document/data-error.js';
import {assertDocument, parseMetadata, type Parsed} from '../../core/document/parse.js';
import type {Problem} from '../../core/document/problem.js';
import type {DocumentMetadata} from '../../core/document/schema/metadata.js';
import type {SourceState} from './document-controller.js';

/** A document whose part was read. */
interface DocumentState {
  readonly document: object;
  readonly base: string;
  readonly problems: readonly Problem[];
}

/** A document or a part that cannot be shown. */
interface ErrorState {
  readonly status: 'error';
  readonly error: DataError;
  /** The address of the document. */
  readonly address?: string;
  /** The document, if it is available but cannot be used. */
  readonly document?: unknown;
}

/** What a widget renders in its current state. */
export type ViewState<T> = {readonly metadata: DocumentMetadata} & (
  | {readonly status: 'loading'; readonly after?: DataError | undefined}
  | ({readonly status: 'ready'; readonly part: T} & DocumentState)
  | ({readonly status: 'empty'; readonly part: T | undefined} & DocumentState)
  | ErrorState
);

/** Reads a widget's part from the state of the document controller. Never throws. */
export function readViewState<T>(
  state: SourceState,
  parse: (document: Record<string, unknown>) => Parsed<T>,
  isEmpty: (part: T) => boolean,
): ViewState<T> {
  let metadata: DocumentMetadata = {};
  if (state.status === 'loading') return {...state, metadata};
  if (state.status === 'failed') return {...state, status: 'error', metadata};
  const {document, base} = state;
  try {
    // If the text is not JSON, the document is the error.
    if (document instanceof Error) throw document;
    assertDocument(document);
    const parsedMetadata = parseMetadata(document);
    metadata = parsedMetadata.value ?? {};
    const {value: part, problems: partProblems} = parse(document);
    const problems = [...parsedMetadata.problems, ...partProblems];
    const read = {document, base, metadata, problems};
    return part === undefined || isEmpty(part)
      ? {status: 'empty', part, ...read}
      : {status: 'ready', part, ...read};
  } catch (error) {
    return {status: 'error', error: asDataError(error), document, metadata};
  }
}
