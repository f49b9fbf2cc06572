/**
 * The class `URL` of the platform, under a name that all browsers keep for it and that Node.js lacks: pages declare global
 * variables called `URL`.
 *
 * @see https://url.spec.whatwg.org/#api
 */
export const PlatformURL: typeof URL = globalThis.webkitURL ?? URL;

const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const rasterData = /^data:image\/(png|jpeg|gif|webp|avif)[;,]/i;

/** File extensions, which look like the end of a host: `about.html` is a file, `example.pl` is a host. */
const fileEnding =
  /\.(x?html?|shtml|php\d?|aspx?|jspx?|cgi|pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|json|xml|svg|png|jpe?g|gif|webp|avif)$/i;

/**
 * Resolves an address of the document if it is safe to link to: http(s), mailto or tel. A host without a scheme
 * is read as `https://…`. Values that are neither an address nor a path, such as `-`, `N/A` and `@name`, are
 * not links.
 *
 * @returns `undefined` for anything else, which is then shown as plain text
 */
export function linkAddress(address: string | undefined, base: string): string | undefined {
  const text = address?.trim() ?? '';
  const url = resolve(completeAddress(text) ?? (isPath(text) ? text : undefined), base);
  return url && linkSchemes.has(url.protocol) ? url.href : undefined;
}

/**
 * Resolves the address of the website of an organisation. It is like `linkAddress`, but does not accept
 * relative addresses.
 */
export function siteAddress(address: string | undefined): string | undefined {
  const complete = completeAddress(address?.trim() ?? '');
  return linkAddress(complete, complete ?? '');
}

/** Resolves an address of the document if it can be an image: http(s), or a raster image as `data:`. */
export function imageAddress(address: string | undefined, base: string): string | undefined {
  const text = address?.trim() ?? '';
  if (notAFile.test(text)) return undefined;
  // A folder can look like a host, so only a host with `www.` is certain.
  const url = resolve(withScheme(text) ?? (/^www\./i.test(text) ? `https://${text}` : text), base);
  if (!url) return undefined;
  const safe =
    url.protocol === 'data:' ? rasterData.test(url.href) : /^https?:$/.test(url.protocol);
  return safe ? url.href : undefined;
}

/** A pasted tag, Markdown, an image in base64 without its type, or a placeholder for an empty value. */
const notAFile =
  /[<>"]|^!?\[|^(?:iVBORw0KGgo|\/9j\/|R0lGOD|UklGR)[\w+/=\s]{16}|^(?:-+|n\/?[ad]|null|none|undefined|brak|#n\/a)$/i;

/** Resolves an address. Returns `undefined` if it is not valid, and never throws. */
export function resolve(address: string | undefined, base: string): URL | undefined {
  if (!address?.trim()) return undefined;
  try {
    return new PlatformURL(address, base);
  } catch {
    return undefined;
  }
}

/** Adds the scheme to an address of a host. Returns `undefined` for a relative address and for other texts. */
function completeAddress(text: string): string | undefined {
  if (/^(mailto|tel):/i.test(text)) return text;
  const [host = ''] = text.split(/[/?#]/, 1);
  return withScheme(text) ?? (isHost(host) ? `https://${text}` : undefined);
}

/**
 * Completes an address that begins with http(s) or `//`, also if a slash or the colon is missing (`http:/…`,
 * `http//…`).
 */
function withScheme(text: string): string | undefined {
  const [, scheme, rest = ''] = /^(https?)(?::[/\\]*|\/\/)([^]*)$/i.exec(text) ?? [];
  if (scheme) return `${scheme}://${rest}`;
  return /^\/\/[^/\\]/.test(text) ? `https:${text}` : undefined;
}

/**
 * Returns whether a text is a host, with or without a port: labels with dots between them. The last label
 * consists of letters, or is in Punycode.
 */
export function isHost(text: string): boolean {
  if (text.length > 253) return false;
  const labels = text.replace(/:\d{1,5}$/, '').split('.');
  return (
    labels.length > 1 &&
    labels.every((label) => /^[\p{L}\p{M}\p{N}]+(-+[\p{L}\p{M}\p{N}]+)*$/u.test(label)) &&
    /^(\p{L}[\p{L}\p{M}]+|xn--[a-z\d-]+)$/iu.test(labels.at(-1) ?? '') &&
    (!fileEnding.test(text) || /^www\./i.test(text))
  );
}

/** Returns whether a text is an address relative to the document: a path or a fragment. */
function isPath(text: string): boolean {
  if (/^(#[\p{L}_][\p{L}\p{N}_-]*|\/[^/\\].*|\.\.?\/.*)$/u.test(text)) return true;
  const [path = ''] = text.split(/[?#]/, 1);
  const isFile = fileEnding.test(path);
  // `N/A` and `n/d` mean "not available", and are not paths.
  if (/^.\/.$/u.test(path) || (!isFile && /\s/.test(path))) return false;
  return (
    (isFile || path.includes('/')) && /^[\p{L}\p{N}_~%.][^:@\\]*$/u.test(path) && !/\/\//.test(path)
  );
}
