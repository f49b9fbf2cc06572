const MAX_BYTES = 5 * 2 ** 20;

/** Why an address gives no text; the codes are those of `cluster-error`. */
export class ReadError extends Error {
  readonly code: 'network' | 'http' | 'timeout' | 'too-large';
  readonly status: number;

  constructor(code: ReadError['code'], status = 0, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.status = status;
  }
}

/**
 * The text of an address.
 *
 * @throws {ReadError}
 */
export async function readAddress(address: string, signal: AbortSignal): Promise<string> {
  const timeout = AbortSignal.timeout(15_000);
  let bytes: ArrayBuffer;
  try {
    const response = await fetch(address, {
      signal: AbortSignal.any([signal, timeout]),
      credentials: 'omit',
      cache: 'no-cache',
    });
    if (!response.ok) throw new ReadError('http', response.status);
    bytes = await response.arrayBuffer();
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(timeout.aborted ? 'timeout' : 'network', 0, {cause: error});
  }
  if (bytes.byteLength > MAX_BYTES) throw new ReadError('too-large');
  return new TextDecoder().decode(bytes);
}
