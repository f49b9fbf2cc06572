import {decode, likelyEncodings, utf16Of} from '../document/text-encoding.js';

/** The text of a file, and its encoding. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes a text file.
 *
 * @param encoding label of the Encoding Standard, for example `windows-1250`. Default: detected from the bytes.
 * @throws {RangeError} if the label is unknown
 * @throws {TypeError} if the bytes are not valid in the named encoding
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  const decoder = new TextDecoder(encoding ?? detectEncoding(bytes), {
    fatal: encoding !== undefined,
  });
  return {text: decoder.decode(bytes), encoding: decoder.encoding};
}

function detectEncoding(bytes: Uint8Array): string | undefined {
  const utf16 = utf16Of(bytes);
  if (utf16) return utf16;
  return decode('utf-8', bytes) === undefined ? likelyEncodings(bytes)[0] : 'utf-8';
}
