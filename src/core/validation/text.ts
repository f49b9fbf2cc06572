import {stringWarning, type StringWarning} from './string-warning.js';

/** A warning about a text, with its code. */
export interface TextWarning extends StringWarning {
  readonly code: string;
}

const tag = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/i;
const entity = /&(?:[a-z]{2,8}\d?|#\d{1,7}|#x[\da-f]{1,6});/i;
const markdown = /\*\*[^*\s][^*]*\*\*|__[^_\s][^_]*__|\[[^[\]\n]+\]\([^()\s]+\)|^#{1,6} \S/m;

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', '’'],
  ['ndash', '–'],
  ['mdash', '—'],
]);

/** Finds parts of a text that are meant for a web page or a program, and that visitors see without formatting. */
export function checkText(text: string): TextWarning | undefined {
  const match = (pattern: RegExp): string | undefined => pattern.exec(text)?.[0];
  const html = match(tag);
  if (html) return {code: 'html', ...stringWarning('html-tag', html)};
  const reference = match(entity);
  if (reference) return {code: 'html', ...entityWarning(reference)};
  const mark = match(markdown);
  if (mark) return {code: 'markdown', ...stringWarning('markdown', mark)};
  const escape = match(/\\[nrt]/);
  return escape ? {code: 'escape', ...stringWarning('double-backslash', escape)} : undefined;
}

function entityWarning(reference: string): StringWarning {
  const y = characterOf(reference);
  if (y === '"') return stringWarning('html-entity-quote', reference);
  return y === undefined
    ? stringWarning('html-entity', reference)
    : {id: 'html-entity-meant', values: {x: reference, y}};
}

/** Returns `undefined` for a character that is invisible or not in this list. */
function characterOf(reference: string): string | undefined {
  const name = reference.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return entities.get(name);
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  const character = code < 0x110000 ? String.fromCodePoint(code) : '';
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(character) ? character : undefined;
}
