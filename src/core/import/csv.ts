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
  const {data} = Papa.parse<string[]>(content, {delimiter: separator ?? separatorOf(content)});
  // The line break after the last row does not begin another row.
  return data.length && data.at(-1)?.join('') === '' ? data.slice(0, -1) : data;
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
