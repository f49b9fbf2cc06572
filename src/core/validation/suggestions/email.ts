import {emailLinks} from '../../document/email.js';

/**
 * Returns the e-mail address in a text with more than that, or with other signs in it: `Office <office@example.org>`,
 * `office(at)example.org`, `office @example.org`. Returns `undefined` if it is not certain.
 */
export function suggestEmail(text: string): string | undefined {
  if (text.length > 300) return undefined;
  const trimmed = text.trim();
  const words = text.replace(/mailto:/gi, ' ').split(/[\s,;<>()[\]{}"'?=]+/);
  const [only, ...more] = new Set(words.filter((word) => word.includes('@')));
  if (only !== undefined && !more.length && only !== trimmed && isAddress(only)) return only;
  const joined = trimmed
    .replace(/\s{0,3}[([{<]\s{0,3}(?:at|małpa|malpa|@)\s{0,3}[)\]}>]\s{0,3}/gi, '@')
    .replace(/\s{1,3}(?:at|małpa|malpa)\s{1,3}/gi, '@')
    .replace(/\s{0,3}[([{<]\s{0,3}(?:dot|kropka|\.)\s{0,3}[)\]}>]\s{0,3}/gi, '.')
    .replace(/\s{1,3}(?:dot|kropka)\s{1,3}/gi, '.')
    .replace(/\s{0,3}@\s{0,3}/g, '@')
    .replace(/,(?=[a-z]{2,4}$)/i, '.');
  return joined !== trimmed && isAddress(joined) ? joined : undefined;
}

const isAddress = (text: string): boolean => {
  const [only, ...more] = emailLinks(text);
  return (
    only?.href !== undefined && !more.length && /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(only.text)
  );
};
