/** The text of a file, and its encoding. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes a text file: by its byte order mark, as UTF-8 if the bytes are valid, or otherwise as windows-1250 or
 * ISO-8859-2, which Polish versions of Windows and LibreOffice use.
 *
 * @param encoding label of the Encoding Standard, for example `windows-1250`. Default: detected from the bytes.
 * @throws {RangeError} if the label is unknown
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  const label = encoding ?? encodingOf(bytes);
  const decoder = new TextDecoder(label);
  return {text: decoder.decode(bytes), encoding: decoder.encoding};
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return 'utf-8';
  } catch {
    return count(bytes, isoLetters) > count(bytes, windowsLetters) ? 'iso-8859-2' : 'windows-1250';
  }
}

/** Ą Ś Ź ą ś ź, the Polish letters that differ between the two encodings. */
const isoLetters = new Set([0xa1, 0xa6, 0xac, 0xb1, 0xb6, 0xbc]);
const windowsLetters = new Set([0xa5, 0x8c, 0x8f, 0xb9, 0x9c, 0x9f]);

const count = (bytes: Uint8Array, letters: ReadonlySet<number>): number =>
  bytes.reduce((sum, byte) => sum + Number(letters.has(byte)), 0);
