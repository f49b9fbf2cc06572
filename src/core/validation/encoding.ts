import {decode, decodeDamagedUtf8, likelyEncodings, utf16Of} from '../document/text-encoding.js';
import type {MessageId} from './messages/messages.js';

/** The text of a file, and the problem with its encoding. */
export interface Decoded {
  readonly text: string;
  /** Encoding of the text; `undefined` if the file is not a text. */
  readonly encoding?: string;
  readonly problem?: EncodingProblem;
}

/** A problem with the encoding of a file. */
export interface EncodingProblem {
  readonly id: MessageId;
  /** Whether widgets cannot read the file. */
  readonly isFatal: boolean;
  /** Offset of the first letter that is lost. */
  readonly offset: number;
  readonly letter?: string;
  /** The text around the letter. */
  readonly excerpt?: string;
}

const fatalProblem = (id: MessageId, text = '', encoding?: string): Decoded => ({
  text,
  ...(encoding && {encoding}),
  problem: {id, isFatal: true, offset: 0},
});

/** First bytes of files that are not texts. */
const signatures: readonly (readonly [id: MessageId, bytes: readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['office-file', [0x50, 0x4b, 0x03, 0x04]],
  ['office-file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['office-file', [0x25, 0x50, 0x44, 0x46]],
  ['office-file', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['binary', [0x89, 0x50, 0x4e, 0x47]],
  ['binary', [0xff, 0xd8, 0xff]],
];

/**
 * Decodes a file as widgets do, and finds what they cannot read. A file in another encoding is decoded with its
 * probable encoding, so that its text can be checked, too.
 */
export function decodeDocument(bytes: Uint8Array): Decoded {
  const signature = signatures.find(([, first]) => first.every((byte, i) => bytes[i] === byte));
  if (signature) return fatalProblem(signature[0]);
  if (isUtf32(bytes)) return fatalProblem('utf-16');
  const utf16 = utf16Of(bytes);
  if (utf16) return fatalProblem('utf-16', decode(utf16, bytes) ?? '', utf16);
  const valid = decode('utf-8', bytes);
  const text = valid ?? decodeDamagedUtf8(bytes);
  if (text?.includes('\0')) return fatalProblem('binary');
  if (text !== undefined) {
    const problem = valid === undefined && {problem: findInvalidByte(text)};
    return {text, encoding: 'utf-8', ...problem};
  }
  for (const encoding of likelyEncodings(bytes)) {
    const guess = decode(encoding, bytes);
    if (guess !== undefined) return {text: guess, encoding, problem: findLostLetter(bytes, guess)};
  }
  return fatalProblem('binary');
}

/** Detects UTF-32 by its byte order mark, or by the three zero bytes of each letter. */
function isUtf32(bytes: Uint8Array): boolean {
  const start = [...bytes.subarray(0, 100)];
  const zerosAt = (place: number): number =>
    start.filter((byte, i) => byte === 0 && i % 4 === place).length;
  const places = [0, 1, 2, 3].filter((place) => zerosAt(place) > start.length / 8);
  return start.length >= 8 && places.length >= 3;
}

/** Finds the first byte that is not valid UTF-8, as the letter that replaces it. */
function findInvalidByte(text: string): EncodingProblem {
  const offset = text.indexOf('\ufffd');
  const before = text.slice(Math.max(0, offset - 20), offset).replace(/^[^]*["\r\n]/, '');
  const after = text.slice(offset, offset + 21).replace(/["\r\n][^]*$/, '');
  const excerpt = (before + after).toWellFormed().trim();
  return {id: 'replacement-character', isFatal: false, offset, letter: '\ufffd', excerpt};
}

/** Finds the first letter that is lost. In the decoded text, each byte is one letter. */
function findLostLetter(bytes: Uint8Array, text: string): EncodingProblem {
  const valid = new TextDecoder().decode(bytes);
  let offset = 0;
  // Both texts are equal up to this letter. Bytes that happen to be valid UTF-8 become fewer letters in
  // `valid`.
  while (offset < text.length && text[offset] === valid[offset]) offset++;
  const letter = text[offset] ?? '';
  // In an encoding that is not known here, the letter is another one.
  return {id: 'encoding', isFatal: false, offset, letter: usual.test(letter) ? letter : 'ą'};
}

/** Letters of the languages around Poland, and signs that word processors write. */
const usual = /^[ąćęłńóśźżäöüßéèáíýčřšžěůúňőűôâêîàçñëï„”“’–—…§°€©®«»]$/iu;

/** Finds a problem with the encoding of a file when only its text is available. */
export function findEncodingProblem(text: string): EncodingProblem | undefined {
  const problem = (id: MessageId): EncodingProblem => ({id, isFatal: true, offset: 0});
  const signature = textSignatures.find(([, start]) => text.startsWith(start));
  if (signature) return problem(signature[0]);
  if (text.startsWith('\ufffd\ufffd') && text.includes('\0')) return problem('utf-16');
  const zeros = text.slice(0, 200).split('\0').length - 1;
  if (zeros > Math.min(text.length, 200) * 0.35) return problem('utf-16');
  return text.includes('\0') ? problem('binary') : undefined;
}

/** The signatures after decoding as UTF-8. */
const textSignatures: readonly (readonly [id: MessageId, start: string])[] = signatures.map(
  ([id, bytes]) => [id, new TextDecoder().decode(Uint8Array.from(bytes))],
);
