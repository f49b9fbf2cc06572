import {DataError} from '../data/data-error.js';
import {assertDocument, parseFrame, type Parsed} from '../data/parse.js';
import type {Problem} from '../data/problem.js';
import type {Frame} from '../data/schema/frame.js';
import type {DocumentState} from './document-controller.js';

interface Read {
  readonly document: object;
  readonly base: string;
  readonly problems: readonly Problem[];
}

/** What a widget has to show, and why. */
export type PartState<T> = {readonly frame: Frame} & (
  | {readonly status: 'loading'}
  | ({readonly status: 'ready'; readonly part: T} & Read)
  | ({readonly status: 'empty'; readonly part: T | undefined} & Read)
  | {readonly status: 'error'; readonly error: DataError; readonly address?: string}
);

/** Reads a widget's part out of what the document controller has. Never throws. */
export function readPart<T>(
  state: DocumentState,
  parse: (document: Record<string, unknown>) => Parsed<T>,
  isEmpty: (part: T) => boolean,
): PartState<T> {
  if (state.status === 'loading') return {status: 'loading', frame: {}};
  if (state.status === 'failed') return {...state, status: 'error', frame: {}};
  const {document, base} = state;
  let frame: Frame = {};
  try {
    if (document instanceof SyntaxError) {
      throw new DataError('not-json', `not JSON: ${document.message}`, {cause: document});
    }
    assertDocument(document);
    const framed = parseFrame(document);
    frame = framed.value ?? {};
    const {value: part, problems: own} = parse(document);
    const read = {document, base, frame, problems: [...framed.problems, ...own]};
    return part === undefined || isEmpty(part)
      ? {status: 'empty', part, ...read}
      : {status: 'ready', part, ...read};
  } catch (error) {
    if (error instanceof DataError) return {status: 'error', error, frame};
    throw error;
  }
}
