/* The encodings of texts that offices save. */

/**
 * Decodes bytes.
 *
 * @returns `undefined` if the bytes are not valid in this encoding, or the system does not support it
 */
export function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Decodes a UTF-8 file in which some bytes are not valid; each becomes U+FFFD.
 *
 * @returns `undefined` if the file has no byte order mark and no more than half of its letters beyond ASCII are valid:
 *   it is in another encoding
 */
export function decodeDamagedUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  let surplus = 0;
  for (const [letter] of text.matchAll(/\P{ASCII}/gu)) surplus += letter === '\ufffd' ? -1 : 1;
  return isMarked || surplus > 0 ? text : undefined;
}

/** Detects UTF-16 by its byte order mark, or by the zero bytes between letters. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 200);
  const zeros = (parity: number): number =>
    start.reduce((sum, byte, i) => sum + Number(byte === 0 && i % 2 === parity), 0);
  const half = start.length / 2;
  if (half < 2) return undefined;
  if (zeros(1) > half * 0.7 && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > half * 0.7 && zeros(1) === 0 ? 'utf-16be' : undefined;
}

/** Polish letters that have different codes in windows-1250 and ISO-8859-2. */
const only1250 = new Set([0xa5, 0xb9, 0x8c, 0x9c, 0x8f, 0x9f]);
const only88592 = new Set([0xa1, 0xb1, 0xa6, 0xb6, 0xac, 0xbc]);

/** The single-byte encodings of Polish versions of Windows and LibreOffice, the more probable one first. */
export function likelyEncodings(bytes: Uint8Array): readonly string[] {
  let [windows, iso] = [0, 0];
  for (const byte of bytes) {
    if (only1250.has(byte)) windows++;
    else if (only88592.has(byte)) iso++;
  }
  return iso > windows ? ['iso-8859-2', 'windows-1250'] : ['windows-1250', 'iso-8859-2'];
}
