import {createReadStream} from 'node:fs';
import type {DataError} from '../core/document/data-error.js';
import {fetchText, MAX_BYTES} from '../runtime/fetch-text.js';

/**
 * The text of a file or of an http(s) address.
 *
 * @throws {Error} whose message says why it cannot be read
 */
export const readText = (source: string): Promise<string> =>
  /^https?:/i.test(source) ? readAddress(source) : readFile(source);

async function readFile(file: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    // A device or a pipe has no size to ask for, and may never end.
    for await (const chunk of createReadStream(file)) {
      chunks.push(chunk as Uint8Array);
      size += (chunk as Uint8Array).byteLength;
      if (size > MAX_BYTES) throw new Error('it is over 5 MiB: widgets refuse it');
    }
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: 'there is no such file',
      EISDIR: 'it is a folder',
      EACCES: 'it may not be read',
    };
    throw new Error(reasons[code ?? ''] ?? message, {cause: error});
  }
  // Drops a byte order mark, as the widgets do.
  return new TextDecoder().decode(Buffer.concat(chunks));
}

async function readAddress(address: string): Promise<string> {
  try {
    return (await fetchText(address)).text;
  } catch (error) {
    const {code, status, message, cause} = error as DataError;
    if (code === 'too-large')
      throw new Error('it is over 5 MiB: widgets refuse it', {cause: error});
    if (status !== undefined) throw new Error(`the server answered ${status}`, {cause: error});
    const reason = ((cause as Error | undefined)?.cause as Error | undefined)?.message;
    throw new Error(code === 'network' && reason ? reason : message, {cause: error});
  }
}
