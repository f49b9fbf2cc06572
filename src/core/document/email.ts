/** An e-mail address as the author wrote it, and its link. */
export interface EmailLink {
  readonly text: string;
  /** `mailto:` address; `undefined` if the text is not an e-mail address. */
  readonly href: string | undefined;
}

/** A longer text is not read as e-mail addresses. */
const MAX_LENGTH = 500;

const address = /^[^\s@,;:<>()"\p{Surrogate}]+@[^\s@,;:<>()"?&#/%\p{Surrogate}]+$/u;

/**
 * Returns the e-mail addresses in a text: one, or several that are separated by a comma, a semicolon or white
 * space.
 */
export function emailLinks(input: string | undefined): EmailLink[] {
  const whole = input?.trim() ?? '';
  const text = /^mailto:/i.test(whole)
    ? whole.slice('mailto:'.length).split('?', 1).join().trim()
    : whole;
  if (!text) return [];
  const parts = text.length > MAX_LENGTH ? [] : text.split(/[\s,;]+/).filter(Boolean);
  return parts.length && parts.every((part) => address.test(part))
    ? parts.map((part) => ({text: part, href: mailto(part)}))
    : [{text, href: undefined}];
}

/** Encodes the characters that have a special meaning in a `mailto:` address. Source: RFC 6068, section 2. */
function mailto(email: string): string {
  const [local = '', domain = ''] = email.split('@');
  return `mailto:${encodeURIComponent(local).replaceAll('%2B', '+')}@${domain}`;
}
