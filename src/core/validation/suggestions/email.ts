import {emailLinks} from '../../document/email.js';

/**
 * Returns the e-mail address in a text with more than that, or with other signs in it: `Office <office@example.org>`,
 * `office(at)example.org`, `office @example.org`. Returns `undefined` if it is not certain.
 */
export function suggestEmail(text: string): string | undefined {
  if (text.length > 300) return undefined;
  const inside = /<\s*([^<>\s]+@[^<>\s]+)\s*>|mailto:([^"'?)>\s]+@[^"'?)>\s]+)/i.exec(text);
  const found = inside
    ? [inside[1] ?? inside[2] ?? '']
    : (text.match(/[^\s,;:<>()"']+@[^\s,;:<>()"']+/g) ?? []);
  const [first, ...more] = found;
  if (first !== undefined && more.length === 0 && first !== text.trim() && isAddress(first)) {
    return first;
  }
  const joined = text
    .replace(/\s*[([{<]\s*(at|małpa|malpa|@)\s*[)\]}>]\s*|\s+(at|małpa|malpa)\s+/gi, '@')
    .replace(/\s*[([{<]\s*(dot|kropka|\.)\s*[)\]}>]\s*|\s+(dot|kropka)\s+/gi, '.')
    .replace(/\s*@\s*/g, '@')
    .replace(/,(?=[a-z]{2,4}\s*$)/i, '.')
    .trim();
  return joined !== text.trim() && isAddress(joined) ? joined : undefined;
}

const isAddress = (text: string): boolean => {
  const [only, ...more] = emailLinks(text);
  return (
    only?.href !== undefined && !more.length && /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(only.text)
  );
};
