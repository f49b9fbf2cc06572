import Papa from 'papaparse';
import type {Row} from './cell.js';

const separators = [';', '\t', ',', '|'] as const;

/** The rows of a text with comma, semicolon, tab or bar between the cells (RFC 4180), as sheets save or copy them. */
export function readCsv(text: string): Row[] {
  const whole = text.replace(/^\uFEFF/, '');
  // Excel writes such a line for itself and shows no row for it.
  const [line = '', named] = /^sep=(.)\r?\n/.exec(whole) ?? [];
  const content = whole.slice(line.length);
  const {data} = Papa.parse<string[]>(content, {delimiter: named ?? separatorOf(content)});
  // The line end of the last row begins no other row.
  return data.length && data.at(-1)?.join('') === '' ? data.slice(0, -1) : data;
}

function separatorOf(text: string): string {
  // What is copied from a sheet has tabs, whatever the cells hold.
  if (/^[^\n;,]*\t/.test(text)) return '\t';
  // Empty lines would make a sheet of two columns look as if it had one.
  const {meta} = Papa.parse(text, {
    skipEmptyLines: 'greedy',
    preview: 100,
    delimitersToGuess: [...separators],
  });
  return meta.delimiter;
}
