/** A start tag in a pasted text. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const namedReferences: Readonly<Record<string, string>> = {
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

/** Decodes the character references of a text once. */
export const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return namedReferences[name as string] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Straight quotes, and what word processors and editors replace them with. */
const quote = /["“”„″«»]|&(?:quot|ldquo|rdquo|#0*34|#x22|#822[0-3]|#8243);/g;

/**
 * Finds the start tags in a text, in order. Tolerates changes by editors: curly quotes, escaped tags, line breaks.
 */
export function* tags(text: string): Generator<Tag> {
  const source = /<\w/.test(text) ? text : decode(text);
  for (const [, name = '', inside = ''] of source.matchAll(
    /<([a-z][\w-]*)((?:"[^"<]*"|'[^'<]*'|\{[^}<]*\}|[^<>"'{])*)>/gi,
  )) {
    yield {name: name.toLowerCase(), attributes: attributesIn(inside)};
  }
}

function attributesIn(text: string): Map<string, string> {
  const straight = /="|='/.test(text) ? text : text.replace(quote, '"');
  const matches = straight.matchAll(
    /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{(\{[^}]*\}|[^}]*)\}|([^\s>]+)))?/g,
  );
  return new Map(
    Array.from(matches, ([, name = '', double, single, braces, bare]) => [
      name.toLowerCase(),
      braces ?? decode(double ?? single ?? bare ?? ''),
    ]),
  );
}
