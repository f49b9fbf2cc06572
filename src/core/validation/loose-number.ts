/** Numbers with separators between thousands. */
const grouped = /^[+-]?\d{1,3}(?:[ \u00a0\u202f\u2009'’.]\d{3})+(?:,\d+)?$/;
const groupedByComma = /^[+-]?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/;
const plain = /^[+-]?\d*[.,]?\d+[.,]?$/;

/**
 * Converts a number from a common spelling (`1 200,5`, `+5`, `007`, `.5`) to JSON.
 *
 * @returns `undefined` if the text is not a number
 */
export function parseLooseNumber(text: string): string | undefined {
  const trimmed = text.trim().replace(/^[\u2212\u2013]/, '-');
  let digits = '';
  if (grouped.test(trimmed)) digits = trimmed.replace(/[ \u00a0\u202f\u2009'’.]/g, '');
  else if (groupedByComma.test(trimmed)) digits = trimmed.replaceAll(',', '');
  else if (plain.test(trimmed)) digits = trimmed.replace(/[.,]$/, '');
  else if (!/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(trimmed)) return undefined;
  const number = Number((digits || trimmed).replace(',', '.'));
  return Number.isFinite(number) && Math.abs(number) < 1e21 ? String(number) : undefined;
}

/**
 * Returns the number in a text with words (`ponad 80 firm`, `80+`, `4,1 %`) as JSON. Returns `undefined` if the
 * text contains no number or several numbers.
 */
export function parseNumberWords(text: string): string | undefined {
  if (text.length > 200) return undefined;
  const numbers = text.match(/[+-]?\d+(?:[ \u00a0\u202f.,]\d+)*/g) ?? [];
  return numbers.length === 1 ? parseLooseNumber(numbers[0] ?? '') : undefined;
}
