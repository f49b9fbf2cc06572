import assert from 'node:assert/strict';
import {crc32, inflateRawSync} from 'node:zlib';

/** The files of a zip, by their names; read as a program would that trusts its directory. @param {Buffer} bytes */
export const unzip = (bytes) => {
  const end = bytes.lastIndexOf('PK\x05\x06');
  let at = bytes.readUInt32LE(end + 16);
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    assert.equal(bytes.toString('latin1', at, at + 4), 'PK\x01\x02');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = inflateRawSync(bytes.subarray(start, start + bytes.readUInt32LE(at + 20)));
    assert.equal(crc32(content), bytes.readUInt32LE(at + 16), name);
    files.set(name, content);
    at += 46 + nameLength;
  }
  return files;
};
