import Papa from 'papaparse';
import type {Row} from './cell.js';

const separators = [';', '\t', ',', '|'] as const;

/**
 * Reads the rows of a text with a comma, semicolon, tab or bar between the cells (RFC 4180), as spreadsheets
 * save or copy them.
 */
export function readCsv(text: string): Row[] {
  const withoutMark = text.replace(/^\uFEFF/, '');
  // Excel uses this line for the separator and does not show it as a row.
  const [line = '', separator] = /^sep=(.)\r?\n/.exec(withoutMark) ?? [];
  const content = withoutMark.slice(line.length);
  const rows = rowsOf(content, separator ?? separatorOf(content));
  // The line break after the last row does not begin another row.
  return rows.at(-1)?.join('') === '' ? rows.slice(0, -1) : rows;
}

/** Divides a text into cells. A quotation mark that no cell ends with is a letter of its cell: `"Alfa" Sp. z o.o.` */
function rowsOf(text: string, separator: string): string[][] {
  const end = `${separator.replace(/[\\\]^-]/, '\\$&')}\\r\\n`;
  const quoted = '"([^"]*(?:""[^"]*)*)"';
  // Many programs do not double the quotation marks in a cell: `"Odlewnia "Alfa" Sp. z o.o."`
  const notDoubled = `"((?:[^"${end}]*[ (])?"[^${end}]*)"`;
  const cell = new RegExp(`(?:${quoted}|${notDoubled}) *(?=[${end}]|$)|([^${end}]*)`, 'y');
  const rows: string[][] = [[]];
  for (let at = 0; at <= text.length; at++) {
    cell.lastIndex = at;
    const [whole = '', strict, lenient, plain] = cell.exec(text) ?? [];
    rows.at(-1)?.push(strict?.replaceAll('""', '"') ?? lenient ?? plain ?? '');
    at += whole.length;
    if (at >= text.length || text[at] === separator) continue;
    if (text.startsWith('\r\n', at)) at++;
    rows.push([]);
  }
  return rows;
}

function separatorOf(text: string): string {
  // Cells that are copied from a spreadsheet are separated by tabs, whatever they contain.
  if (/^[^\n;,]*\t/.test(text)) return '\t';
  // With empty lines, Papa Parse takes a sheet of two columns for a sheet of one column.
  const {meta} = Papa.parse(text, {
    skipEmptyLines: 'greedy',
    preview: 100,
    delimitersToGuess: [...separators],
  });
  // A quotation mark without its end misleads it.
  const names = (/^.*\S.*$/m.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  return names.includes(meta.delimiter)
    ? meta.delimiter
    : (separators.find((separator) => names.includes(separator)) ?? meta.delimiter);
}
