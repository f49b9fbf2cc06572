import {createReadStream} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {DataError} from '../core/document/data-error.js';
import type {MessageLanguage} from '../core/i18n/message-language.js';
import {write, type Message, type MessageId} from '../core/validation/messages/messages.js';
import {fetchBody, MAX_BYTES} from '../runtime/fetch-text.js';

/** Thrown if a source cannot be read. */
export class UnreadableError extends Error {
  readonly reason: Message;

  constructor(reason: Message, cause?: unknown) {
    super(write(reason, 'en'), {cause});
    this.reason = reason;
  }
}

/**
 * Returns the bytes of a file, of an http(s) or `file:` address, or of the standard input. Their encoding is not known yet.
 *
 * @throws {Error} if the source cannot be read; the message has the reason
 */
export async function readSource(source: string): Promise<Uint8Array> {
  if (/^https?:/i.test(source)) return readAddress(source);
  if (source === '-') return readBytes(process.stdin);
  return readBytes(createReadStream(fileOf(source)));
}

/** The path of a file, which may be given as a `file:` address. */
export function fileOf(source: string): string {
  try {
    return /^file:/i.test(source) ? fileURLToPath(source) : source;
  } catch (error) {
    throw new UnreadableError({id: 'no-such-file'}, error);
  }
}

/** Reasons by the codes of Node, and of the errors of `fetchBody`. */
const reasons = new Map<string | undefined, MessageId>([
  ['ENOENT', 'no-such-file'],
  ['EISDIR', 'is-folder'],
  ['ENOTDIR', 'no-folder'],
  ['EACCES', 'not-allowed'],
  ['EPERM', 'not-allowed'],
  ['EROFS', 'read-only'],
  ['ENOSPC', 'disk-full'],
  ['EBUSY', 'in-use'],
  ['ENOTFOUND', 'no-server'],
  ['EAI_AGAIN', 'no-server'],
  ['ENETUNREACH', 'no-server'],
  ['ECONNREFUSED', 'no-connection'],
  ['ECONNRESET', 'no-connection'],
  ['UND_ERR_SOCKET', 'no-connection'],
  ['ETIMEDOUT', 'no-answer'],
  ['timeout', 'no-answer'],
  ['CERT_HAS_EXPIRED', 'certificate'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
  ['ERR_INVALID_URL', 'no-address'],
]);

/** The reason of an error of Node or of `readSource`, in a language. An unknown reason is the message of the system, in English. */
export function reasonOf(error: unknown, language: MessageLanguage): string {
  if (error instanceof UnreadableError) return write(error.reason, language);
  const id = reasonIdOf(error);
  if (id) return write({id}, language);
  return error instanceof Error ? error.message : String(error);
}

/** The id of the reason, which the error or one of its causes has as its code. */
function reasonIdOf(error: unknown): MessageId | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth++) {
    const [first] = cause instanceof AggregateError ? (cause.errors as unknown[]) : [];
    const id = reasons.get((cause as NodeJS.ErrnoException).code) ?? reasonIdOf(first);
    if (id) return id;
    cause = cause.cause;
  }
  return undefined;
}

async function readBytes(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    // Devices and pipes have no known size and may never end.
    for await (const chunk of stream) {
      chunks.push(chunk as Uint8Array);
      size += (chunk as Uint8Array).byteLength;
      if (size > MAX_BYTES) throw new UnreadableError({id: 'too-large'});
    }
  } catch (error) {
    const id = reasonIdOf(error);
    throw id ? new UnreadableError({id}, error) : error;
  }
  return Buffer.concat(chunks);
}

async function readAddress(address: string): Promise<Uint8Array> {
  try {
    return (await fetchBody(address, readResponse)).body;
  } catch (error) {
    const {code, status, message, cause} = error as DataError;
    const id = reasonIdOf(error);
    if (code === 'too-large') throw new UnreadableError({id: 'too-large'}, error);
    if (status !== undefined) {
      throw new UnreadableError({id: 'server-answered', values: {status}}, error);
    }
    if (id) throw new UnreadableError({id}, error);
    const reason = ((cause as Error | undefined)?.cause as Error | undefined)?.message;
    throw new Error(code === 'network' && reason ? reason : message, {cause: error});
  }
}

async function readResponse({body}: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > MAX_BYTES) return undefined;
  }
  return Buffer.concat(chunks);
}
