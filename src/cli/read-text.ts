import {readFile} from 'node:fs/promises';

const MAX_BYTES = 5 * 2 ** 20;

/**
 * The text of a file or of an http(s) address.
 *
 * @throws {Error} whose message says why it cannot be read
 */
export async function readText(source: string): Promise<string> {
  const bytes = /^https?:/i.test(source) ? await request(source) : await readBytes(source);
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

async function request(address: string): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetch(address, {signal: AbortSignal.timeout(15_000)});
  } catch (error) {
    const {message, cause} = error as Error;
    throw new Error((cause as Error | undefined)?.message || message, {cause: error});
  }
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return await response.arrayBuffer();
}
