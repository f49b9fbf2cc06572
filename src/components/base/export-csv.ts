/** A cell: a text, or a number as it stands in the document. */
export type Cell = string | number | null;

/**
 * Lines of cells as CSV that the reader's Excel opens with a double click: UTF-8 with a byte order mark, CRLF; where
 * the language has a decimal comma, cells are separated by `;`.
 *
 * Texts that a spreadsheet would take for a formula get an apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 * @param comma the language writes a decimal comma
 */
export function csv(rows: readonly (readonly Cell[])[], comma: boolean): string {
  const separator = comma ? ';' : ',';
  const number = (value: number) => (comma ? decimal(value).replace('.', ',') : decimal(value));
  const text = (words: string) => {
    const safe = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/.test(words) ? `'${words}` : words;
    return quoted(safe, /["\r\n;,\t]/);
  };
  const lines = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? number(cell) : text(cell ?? ''))).join(separator),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** The same lines for the clipboard: a spreadsheet takes them apart at tabs, and takes quotes off. */
export const tabbed = (rows: readonly (readonly Cell[])[], comma: boolean): string =>
  rows
    .map((row) =>
      row
        .map((cell) =>
          typeof cell === 'number'
            ? decimal(cell).replace('.', comma ? ',' : '.')
            : quoted(
                (cell ?? '')
                  .replace(/^\s*(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/, "'")
                  .replace(/\s+/g, ' '),
                /"/,
              ),
        )
        .join('\t'),
    )
    .join('\n');

const quoted = (text: string, where: RegExp): string =>
  where.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A number in plain digits: no spreadsheet reads `1e+21` in every language. */
function decimal(value: number): string {
  // Sums of decimal fractions end in 0.00000000000004.
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e')
    ? Number(text).toLocaleString('en-US', {useGrouping: false, maximumFractionDigits: 20})
    : text;
}
