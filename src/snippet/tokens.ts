const prefix = '--cluster-';

/** Functions of CSS that request an address, and one that ran code. */
const requests = /(url|image|image-set|cross-fade|src|expression)\s*\(/i;

/** Signs that stay inside a declaration: no escapes, no line ends or other control characters. */
const plain = /^[^<>{};\\@\p{Cc}\u2028\u2029]{1,200}$/u;

/** Whether a value stays inside its declaration and requests nothing. */
const isSafeValue = (value: string): boolean => plain.test(value) && !requests.test(value);

/** Tokens by their full names; a value that could be more than a value is left out. */
export function tokensOf(tokens: Readonly<Record<string, string>> = {}): Record<string, string> {
  const entries = Object.entries(tokens).map(([name, value]): [string, string] => [
    name.startsWith('--') ? name : prefix + name,
    value.trim(),
  ]);
  return Object.fromEntries(
    entries.filter(([name, value]) => /^--cluster-[a-z\d-]+$/.test(name) && isSafeValue(value)),
  );
}

/** The class and the rule that give a widget its tokens; `undefined` where it has none. */
export function tokenRule(
  tokens: Readonly<Record<string, string>> | undefined,
): {name: string; rule: string} | undefined {
  const body = Object.entries(tokensOf(tokens)).map(([name, value]) => `${name}: ${value};`);
  if (!body.length) return undefined;
  const name = `cluster-look-${hash(body.join(''))}`;
  return {name, rule: `.${name} { ${body.join(' ')} }`};
}

/** The tokens of the rules in a text, by their names without `--cluster-`. */
export function readTokens(text: string): Record<string, string> {
  const found = Array.from(
    text.matchAll(/--cluster-([a-z\d-]{1,40})\s{0,20}:([^;}]{1,250})/g),
    ([, name = '', value = '']) => [name, value.trim()] as const,
  );
  return Object.fromEntries(found.filter(([, value]) => isSafeValue(value)));
}

/** A short name for a text: the same for the same text. Source: FNV-1a, 32 bits. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(36);
}
