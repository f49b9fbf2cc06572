import {readFile} from 'node:fs/promises';
import type {DataError} from '../core/document/data-error.js';
import {fetchText, MAX_BYTES} from '../runtime/fetch-text.js';

/**
 * The text of a file or of an http(s) address.
 *
 * @throws {Error} whose message says why it cannot be read
 */
export async function readText(source: string): Promise<string> {
  if (/^https?:/i.test(source)) return request(source);
  const bytes = await readBytes(source);
  if (bytes.byteLength > MAX_BYTES) throw new Error('it is over 5 MiB: widgets refuse it');
  // Drops a byte order mark, as the widgets do.
  return new TextDecoder().decode(bytes);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: 'there is no such file',
      EISDIR: 'it is a folder',
      EACCES: 'it may not be read',
    };
    throw new Error(reasons[code ?? ''] ?? message, {cause: error});
  }
}

async function request(address: string): Promise<string> {
  try {
    return (await fetchText(address)).text;
  } catch (error) {
    const {code, status, message, cause} = error as DataError;
    if (status !== undefined) throw new Error(`the server answered ${status}`, {cause: error});
    const reason = ((cause as Error | undefined)?.cause as Error | undefined)?.message;
    throw new Error(code === 'network' && reason ? reason : message, {cause: error});
  }
}
