/** An e-mail address as it is written, and the link to write to it. */
export interface EmailLink {
  readonly text: string;
  /** `mailto:` address; `undefined` for what is no e-mail address. */
  readonly href: string | undefined;
}

/** Longer texts hold no e-mail addresses. */
const MAX_LENGTH = 500;

const address = /^[^\s@,;:<>()"\p{Surrogate}]+@[^\s@,;:<>()"?&#/%\p{Surrogate}]+$/u;

/** The e-mail addresses in a text that an author wrote: one, or several with a comma, a semicolon or a space between. */
export function emailLinks(written: string | undefined): EmailLink[] {
  const whole = written?.trim() ?? '';
  const text = /^mailto:/i.test(whole)
    ? whole.slice('mailto:'.length).split('?', 1).join().trim()
    : whole;
  if (!text) return [];
  const parts = text.length > MAX_LENGTH ? [] : text.split(/[\s,;]+/).filter(Boolean);
  return parts.length && parts.every((part) => address.test(part))
    ? parts.map((part) => ({text: part, href: mailto(part)}))
    : [{text, href: undefined}];
}

/** What has a meaning in a `mailto:` address is encoded: RFC 6068, section 2. */
function mailto(email: string): string {
  const [local = '', domain = ''] = email.split('@');
  return `mailto:${encodeURIComponent(local).replaceAll('%2B', '+')}@${domain}`;
}
