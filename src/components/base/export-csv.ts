/** A cell: a text, or a number as in the document. */
export type CsvCell = string | number | null;

/**
 * Formats rows of cells as CSV that Excel opens correctly: UTF-8 with a byte order mark, CRLF line ends, and `;` as separator
 * in languages with a decimal comma.
 *
 * @param comma whether the language uses a decimal comma
 */
export function toCsv(rows: readonly (readonly CsvCell[])[], comma: boolean): string {
  const separator = comma ? ';' : ',';
  const number = (value: number) => (comma ? decimal(value).replace('.', ',') : decimal(value));
  const text = (words: string) => quoted(guardFormula(words), /["\r\n;,\t]/);
  const lines = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? number(cell) : text(cell ?? ''))).join(separator),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Formats rows for the clipboard, separated by tabs. Spreadsheets split the text at tabs and remove quotes. */
export const toTsv = (rows: readonly (readonly CsvCell[])[], comma: boolean): string =>
  rows
    .map((row) =>
      row
        .map((cell) =>
          typeof cell === 'number'
            ? decimal(cell).replace('.', comma ? ',' : '.')
            : quoted(guardFormula((cell ?? '').replace(/\s+/g, ' ').trimStart()), /"/),
        )
        .join('\t'),
    )
    .join('\n');

/**
 * Prefixes a text that a spreadsheet would interpret as a formula with an apostrophe:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const guardFormula = (text: string): string =>
  /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/.test(text) ? `'${text}` : text;

const quoted = (text: string, where: RegExp): string =>
  where.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Formats a number without an exponent, because spreadsheets do not read `1e+21` in every language. */
function decimal(value: number): string {
  // Removes rounding errors such as 0.00000000000004.
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e')
    ? Number(text).toLocaleString('en-US', {useGrouping: false, maximumFractionDigits: 20})
    : text;
}
