/** A start tag as it was found in a pasted text. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  Prime: '″',
};

/** A text with its character references made characters, once. */
export const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name as string] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** What typographers and editors make of straight quotes. */
const quote = /["“”„″«»]|&(?:quot|ldquo|rdquo|#0*34|#x22|#822[0-3]|#8243);/g;

/**
 * The start tags in a text, in their order. Mild with what editors do to a snippet: curly quotes, tags shown as text, line
 * breaks.
 */
export function* tags(text: string): Generator<Tag> {
  const shown = /<\w/.test(text) ? text : decode(text);
  for (const [, name = '', inside = ''] of shown.matchAll(
    /<([a-z][\w-]*)((?:"[^"<]*"|'[^'<]*'|\{[^}<]*\}|[^<>"'{])*)>/gi,
  )) {
    yield {name: name.toLowerCase(), attributes: attributesIn(inside)};
  }
}

function attributesIn(text: string): Map<string, string> {
  const straight = /="|='/.test(text) ? text : text.replace(quote, '"');
  const found = straight.matchAll(
    /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{(\{[^}]*\}|[^}]*)\}|([^\s>]+)))?/g,
  );
  return new Map(
    Array.from(found, ([, name = '', double, single, braces, bare]) => [
      name.toLowerCase(),
      braces ?? decode(double ?? single ?? bare ?? ''),
    ]),
  );
}
