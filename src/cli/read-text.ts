import {createReadStream} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {DataError} from '../core/document/data-error.js';
import {write, type Message, type MessageId} from '../core/validation/messages/messages.js';
import {fetchText, MAX_BYTES} from '../runtime/fetch-text.js';

/** Why something cannot be read. */
export class UnreadableError extends Error {
  readonly reason: Message;

  constructor(reason: Message, cause?: unknown) {
    super(write(reason, 'en'), {cause});
    this.reason = reason;
  }
}

/**
 * The text of a file, of an http(s) or `file:` address, or of the standard input (`-`).
 *
 * @throws {Error} whose message says why it cannot be read
 */
export async function readText(source: string): Promise<string> {
  const content = await readSource(source);
  // Drops a byte order mark, as the widgets do.
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/**
 * The bytes of a file or of the standard input, which tell its encoding; of an http(s) address the text.
 *
 * @throws {Error} whose message says why it cannot be read
 */
export async function readSource(source: string): Promise<string | Uint8Array> {
  if (/^https?:/i.test(source)) return readAddress(source);
  if (source === '-') return readBytes(process.stdin);
  return readBytes(createReadStream(/^file:/i.test(source) ? pathOf(source) : source));
}

function pathOf(address: string): string {
  try {
    return fileURLToPath(address);
  } catch (error) {
    throw new UnreadableError({id: 'no-such-file'}, error);
  }
}

const reasons = new Map<string | undefined, MessageId>([
  ['ENOENT', 'no-such-file'],
  ['EISDIR', 'is-folder'],
  ['EACCES', 'not-allowed'],
]);

async function readBytes(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    // A device or a pipe has no size to ask for, and may never end.
    for await (const chunk of stream) {
      chunks.push(chunk as Uint8Array);
      size += (chunk as Uint8Array).byteLength;
      if (size > MAX_BYTES) throw new UnreadableError({id: 'too-large'});
    }
  } catch (error) {
    const id = reasons.get((error as NodeJS.ErrnoException).code);
    throw id ? new UnreadableError({id}, error) : error;
  }
  return Buffer.concat(chunks);
}

async function readAddress(address: string): Promise<string> {
  try {
    return (await fetchText(address)).text;
  } catch (error) {
    const {code, status, message, cause} = error as DataError;
    if (code === 'too-large') throw new UnreadableError({id: 'too-large'}, error);
    if (status !== undefined) {
      throw new UnreadableError({id: 'server-answered', values: {status}}, error);
    }
    const reason = ((cause as Error | undefined)?.cause as Error | undefined)?.message;
    throw new Error(code === 'network' && reason ? reason : message, {cause: error});
  }
}
