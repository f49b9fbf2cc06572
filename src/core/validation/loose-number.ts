/** Spaces and signs that people write between thousands. */
const grouped = /^[+-]?\d{1,3}(?:[ \u00a0\u202f\u2009'’.]\d{3})+(?:,\d+)?$/;
const groupedByComma = /^[+-]?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/;
const plain = /^[+-]?\d*[.,]?\d+[.,]?$/;

/**
 * A number as people write it (`1 200,5`, `+5`, `007`, `.5`) as JSON writes it.
 *
 * @returns `undefined` for a text that is no number
 */
export function looseNumber(text: string): string | undefined {
  const written = text.trim().replace(/^[\u2212\u2013]/, '-');
  let digits = '';
  if (grouped.test(written)) digits = written.replace(/[ \u00a0\u202f\u2009'’.]/g, '');
  else if (groupedByComma.test(written)) digits = written.replaceAll(',', '');
  else if (plain.test(written)) digits = written.replace(/[.,]$/, '');
  else if (!/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(written)) return undefined;
  const number = Number((digits || written).replace(',', '.'));
  return Number.isFinite(number) && Math.abs(number) < 1e21 ? String(number) : undefined;
}

/** The only number in a text with words (`ponad 80 firm`, `80+`, `4,1 %`); `undefined` where there is none, or several. */
export function numberInWords(text: string): string | undefined {
  if (text.length > 200) return undefined;
  const found = text.match(/[+-]?\d+(?:[ \u00a0\u202f.,]\d+)*/g) ?? [];
  return found.length === 1 ? looseNumber(found[0] ?? '') : undefined;
}
