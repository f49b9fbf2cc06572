import {createReadStream} from 'node:fs';
import readWorkbook from 'read-excel-file/universal';
import type {Row} from '../../core/import/cell.js';
import {readCsv} from '../../core/import/csv.js';
import {decodeText} from '../../core/import/decode.js';
import type {MessageLanguage} from '../../core/i18n/message-language.js';
import {fileOf, readSource, reasonOf} from '../read-source.js';
import {ImportError, type Translate} from './messages.js';
import {scalePercentCells} from './percent-cells.js';

/** A sheet of a file. */
export interface Sheet {
  /** Name of the sheet; `''` for a text file, which has only one. */
  readonly name: string;
  /** Encoding of the file; `''` for a workbook. */
  readonly encoding: string;
  readonly rows: readonly Row[];
}

/**
 * Reads the sheets of a CSV or XLSX file. The first bytes determine the format.
 *
 * @param source a file, an http(s) or `file:` address, or `-` for standard input
 * @throws {ImportError} where it cannot be read
 */
export async function readSheets(
  source: string,
  encoding: string | undefined,
  language: MessageLanguage,
  t: Translate,
): Promise<Sheet[]> {
  const bytes = await readBytes(source, language, t);
  const starts = (...signature: readonly number[]) =>
    signature.every((byte, index) => bytes[index] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new ImportError(t('old-excel'));
  // A ZIP archive.
  if (starts(0x50, 0x4b, 0x03, 0x04)) return readXlsx(bytes, t);
  try {
    const {text, encoding: read} = decodeText(bytes, encoding);
    if (/^\s*<(!doctype|html|\?xml|table|meta)/i.test(text)) throw new ImportError(t('html'));
    if (/^\s*[{[]\s*["{\]}]/.test(text)) throw new ImportError(t('json', source));
    return [{name: '', encoding: read, rows: readCsv(text)}];
  } catch (error) {
    if (encoding === undefined || error instanceof ImportError) throw error;
    const id = error instanceof RangeError ? 'no-encoding' : 'other-encoding';
    throw new ImportError(t(id, encoding), {cause: error});
  }
}

async function readXlsx(bytes: Uint8Array, t: Translate): Promise<Sheet[]> {
  try {
    const sheets = await readWorkbook(new Blob([new Uint8Array(scalePercentCells(bytes))]));
    return sheets.map(({sheet, data}) => ({name: sheet, encoding: '', rows: data.map(toRow)}));
  } catch (error) {
    throw new ImportError(t('no-workbook'), {cause: error});
  }
}

/** Converts the cells of a row. Dates become days: sheets have no time zone, and the library returns dates in UTC. */
const toRow = (cells: readonly unknown[]): Row =>
  cells.map((cell) => {
    if (cell instanceof Date) return cell.toISOString().slice(0, 10);
    if (typeof cell === 'number') return cell;
    return typeof cell === 'string' || typeof cell === 'boolean' ? String(cell) : '';
  });

async function readBytes(
  source: string,
  language: MessageLanguage,
  t: Translate,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    if (/^https?:/i.test(source)) return await readSource(source);
    const stream = source === '-' ? process.stdin : createReadStream(fileOf(source));
    for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? t('no-file') : code === 'EISDIR' ? t('folder') : '';
    throw new ImportError(reason || reasonOf(error, language), {cause: error});
  }
  return Buffer.concat(chunks);
}
