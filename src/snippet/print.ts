import type {Content, Markup} from './markup.js';

/** Syntax of the output. JSX has its own rules for braces, white space and empty elements. */
export type Syntax = 'html' | 'jsx';

/** Elements without an end tag. */
const empty = new Set(['link', 'br']);

const blocks = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd div table caption thead tbody tr th td details summary section'.split(
    ' ',
  ),
);

const isBlock = (content: Content): boolean =>
  typeof content !== 'string' && blocks.has(content.tag);

/** Prints contents as text, with one block per line. */
export function print(contents: readonly Content[], indent = '', syntax: Syntax = 'html'): string {
  return lines(contents, syntax)
    .map((line) => `${indent}${line}\n`)
    .join('');
}

/** Prints the start tag of an element. */
export function startTag({tag, attributes}: Omit<Markup, 'children'>, syntax: Syntax): string {
  const printed = Object.entries(attributes).map(([key, value]) => {
    const name = syntax === 'jsx' && key === 'class' ? 'className' : key;
    return value === true ? ` ${name}` : ` ${name}="${escapeText(value, syntax)}"`;
  });
  return `<${tag}${printed.join('')}>`;
}

/** Escapes a text for use between tags and in quoted attribute values. */
export function escapeText(text: string, syntax: Syntax = 'html'): string {
  const special = syntax === 'jsx' ? /[&<>"{}]/g : /[&<>"]/g;
  return text.replace(/\s+/g, whiteSpace).replace(special, (sign) => entities[sign] ?? sign);
}

/** Replaces white space that contains a line break with a space. Keeps other white space, such as no-break spaces. */
const whiteSpace = (space: string): string => (/[\n\r\t\f]/.test(space) ? ' ' : space);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '{': '&#123;',
  '}': '&#125;',
};

function lines(contents: readonly Content[], syntax: Syntax): string[] {
  if (!contents.some(isBlock)) {
    const line = contents.map((content) => inline(content, syntax)).join('');
    return line ? [line] : [];
  }
  return contents.flatMap((content) => {
    // The end of a line acts as a space in HTML, but not in JSX.
    if (content === ' ') return syntax === 'jsx' ? ["{' '}"] : [];
    if (typeof content === 'string' || !content.children.some(isBlock)) {
      return [inline(content, syntax)];
    }
    const inside = lines(content.children, syntax).map((line) => `  ${line}`);
    return [startTag(content, syntax), ...inside, `</${content.tag}>`];
  });
}

function inline(content: Content, syntax: Syntax): string {
  if (typeof content === 'string') return escapeText(content, syntax);
  const children = content.children.map((child) => inline(child, syntax));
  if (empty.has(content.tag)) {
    return startTag(content, syntax).replace(/>$/, syntax === 'jsx' ? ' />' : '>');
  }
  return `${startTag(content, syntax)}${children.join('')}</${content.tag}>`;
}
