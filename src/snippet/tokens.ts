const prefix = '--cluster-';

/** CSS functions that request a URL, and `expression()`, which ran code. */
const REQUESTING_FUNCTION = /(url|image|image-set|cross-fade|src|expression)\s*\(/i;

/** Characters that cannot end a declaration: no escapes, line breaks or other control characters. */
const SAFE_VALUE = /^[^<>{};\\@\p{Cc}\u2028\u2029]{1,200}$/u;

/** Whether a value cannot end its declaration and requests no URL. */
const isSafeValue = (value: string): boolean =>
  SAFE_VALUE.test(value) && !REQUESTING_FUNCTION.test(value);

/** The tokens by full name. Leaves out unsafe values. */
export function tokensOf(tokens: Readonly<Record<string, string>> = {}): Record<string, string> {
  const entries = Object.entries(tokens).map(([name, value]): [string, string] => [
    name.startsWith('--') ? name : prefix + name,
    value.trim(),
  ]);
  return Object.fromEntries(
    entries.filter(([name, value]) => /^--cluster-[a-z\d-]+$/.test(name) && isSafeValue(value)),
  );
}

/** The class name and the CSS rule that set the tokens of a widget, or `undefined` without tokens. */
export function tokenRule(
  tokens: Readonly<Record<string, string>> | undefined,
): {name: string; rule: string} | undefined {
  const body = Object.entries(tokensOf(tokens)).map(([name, value]) => `${name}: ${value};`);
  if (!body.length) return undefined;
  const name = `cluster-look-${hash(body.join(''))}`;
  return {name, rule: `.${name} { ${body.join(' ')} }`};
}

/** Finds the tokens in the CSS rules of a text, by name without `--cluster-`. */
export function readTokens(text: string): Record<string, string> {
  const entries = Array.from(
    text.matchAll(/--cluster-([a-z\d-]{1,40})\s{0,20}:([^;}]{1,250})/g),
    ([, name = '', value = '']) => [name, value.trim()] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => isSafeValue(value)));
}

/** A short hash of a text (32-bit FNV-1a). */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(36);
}
