import type {MessageId} from './messages/messages.js';

/** The text in a file, and what is wrong with the way it was saved. */
export interface Decoded {
  readonly text: string;
  /** What the text was read as; `undefined` for a file that is no text. */
  readonly encoding?: string;
  readonly fault?: EncodingFault;
}

export interface EncodingFault {
  readonly id: MessageId;
  /** Whether widgets can read nothing of it. */
  readonly isFatal: boolean;
  /** Where in the text the first letter is that is lost. */
  readonly offset: number;
  readonly letter?: string;
}

const fatal = (id: MessageId, text = '', encoding?: string): Decoded => ({
  text,
  ...(encoding && {encoding}),
  fault: {id, isFatal: true, offset: 0},
});

/** First bytes of files that are no text. */
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
 * Decodes a file as widgets do, and says what they cannot read. A file in another encoding is decoded in the one that it
 * probably has, so that its text can be checked too.
 */
export function decodeDocument(bytes: Uint8Array): Decoded {
  const signature = signatures.find(([, first]) => first.every((byte, i) => bytes[i] === byte));
  if (signature) return fatal(signature[0]);
  const utf16 = utf16Of(bytes);
  if (utf16) return fatal('utf-16', decode(utf16, bytes) ?? '', utf16);
  const text = decode('utf-8', bytes);
  if (text !== undefined) return text.includes('\0') ? fatal('binary') : {text, encoding: 'utf-8'};
  for (const encoding of likelyEncodings(bytes)) {
    const guess = decode(encoding, bytes);
    if (guess !== undefined) return {text: guess, encoding, fault: lostIn(bytes, guess)};
  }
  return fatal('binary');
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    // Other bytes, or an encoding that this system does not know.
    return undefined;
  }
}

/** UTF-16 by its byte order mark, or by the zero bytes beside letters. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 200);
  const zeros = (parity: number): number =>
    start.reduce((sum, byte, i) => sum + Number(byte === 0 && i % 2 === parity), 0);
  const most = start.length / 2;
  if (most < 2) return undefined;
  if (zeros(1) > most * 0.7 && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > most * 0.7 && zeros(1) === 0 ? 'utf-16be' : undefined;
}

/** Letters of Polish that windows-1250 and ISO-8859-2 have at different places. */
const only1250 = new Set([0xa5, 0xb9, 0x8c, 0x9c, 0x8f, 0x9f]);
const only88592 = new Set([0xa1, 0xb1, 0xa6, 0xb6, 0xac, 0xbc]);

function likelyEncodings(bytes: Uint8Array): readonly string[] {
  let [windows, iso] = [0, 0];
  for (const byte of bytes) {
    if (only1250.has(byte)) windows++;
    else if (only88592.has(byte)) iso++;
  }
  return iso > windows ? ['iso-8859-2', 'windows-1250'] : ['windows-1250', 'iso-8859-2'];
}

/** The first letter that is lost; every byte is a letter of the guess. */
function lostIn(bytes: Uint8Array, text: string): EncodingFault {
  const valid = new TextDecoder().decode(bytes);
  let offset = 0;
  // Up to there both are the same; letters that are valid UTF-8 by chance are shorter in the other.
  while (offset < text.length && text[offset] === valid[offset]) offset++;
  return {id: 'encoding', isFatal: false, offset, letter: text[offset] ?? ''};
}

/** What a text says of the file that it was decoded from, where only the text is known. */
export function encodingFaultOf(text: string): EncodingFault | undefined {
  const fault = (id: MessageId): EncodingFault => ({id, isFatal: true, offset: 0});
  const signature = textSignatures.find(([, start]) => text.startsWith(start));
  if (signature) return fault(signature[0]);
  if (text.startsWith('\ufffd\ufffd') && text.includes('\0')) return fault('utf-16');
  const zeros = text.slice(0, 200).split('\0').length - 1;
  if (zeros > Math.min(text.length, 200) * 0.35) return fault('utf-16');
  return text.includes('\0') ? fault('binary') : undefined;
}

/** The signatures as they are where a file was decoded as UTF-8. */
const textSignatures: readonly (readonly [id: MessageId, start: string])[] = signatures.map(
  ([id, bytes]) => [id, new TextDecoder().decode(Uint8Array.from(bytes))],
);
