const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const rasterData = /^data:image\/(png|jpeg|gif|webp|avif)[;,]/i;

/** Endings of files, which look like the end of a host: `about.html` is a file, `example.pl` a host. */
const fileEnding =
  /\.(x?html?|shtml|php\d?|aspx?|jspx?|cgi|pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|json|xml|svg|png|jpe?g|gif|webp|avif)$/i;

/**
 * An address of the document, made absolute, if it is safe to link to: http(s), mailto or tel. A host without a scheme is
 * read as `https://…`; what is neither an address nor a path (`-`, `N/A`, `@name`) is none.
 *
 * @returns `undefined` for anything else, which is then shown as plain text
 */
export function linkAddress(address: string | undefined, base: string): string | undefined {
  const text = address?.trim() ?? '';
  const url = resolve(completeAddress(text) ?? (isPath(text) ? text : undefined), base);
  return url && linkSchemes.has(url.protocol) ? url.href : undefined;
}

/** The address of an organisation's web site: as `linkAddress`, but nothing that is relative to the document. */
export function siteAddress(address: string | undefined): string | undefined {
  const complete = completeAddress(address?.trim() ?? '');
  return linkAddress(complete, complete ?? '');
}

/** An address of the document, made absolute, if it may be an image: http(s), or raster `data:`. */
export function imageAddress(address: string | undefined, base: string): string | undefined {
  const text = address?.trim() ?? '';
  if (isNoFile.test(text)) return undefined;
  // A folder may be called like a host, so that only `www.` tells them apart.
  const url = resolve(withScheme(text) ?? (/^www\./i.test(text) ? `https://${text}` : text), base);
  if (!url) return undefined;
  const safe =
    url.protocol === 'data:' ? rasterData.test(url.href) : /^https?:$/.test(url.protocol);
  return safe ? url.href : undefined;
}

/** A pasted tag, Markdown, an image in base64 without its type, and what stands for nothing. */
const isNoFile =
  /[<>"]|^!?\[|^(?:iVBORw0KGgo|\/9j\/|R0lGOD|UklGR)[\w+/=\s]{16}|^(?:-+|n\/?[ad]|null|none|undefined|brak|#n\/a)$/i;

/** An address made absolute; `undefined` for one that cannot be read. Never throws. */
export function resolve(address: string | undefined, base: string): URL | undefined {
  if (!address?.trim()) return undefined;
  try {
    return new URL(address, base);
  } catch {
    // Not an address, or a page whose scripts have another `URL`.
    return undefined;
  }
}

/** An address with its scheme, which hosts may lack; `undefined` for what is relative, or no address. */
function completeAddress(text: string): string | undefined {
  if (/^(mailto|tel):/i.test(text)) return text;
  const [host = ''] = text.split(/[/?#]/, 1);
  return withScheme(text) ?? (isHost(host) ? `https://${text}` : undefined);
}

/** What begins with http(s), also with a slash or the colon forgotten (`http:/…`, `http//…`), or with `//`. */
function withScheme(text: string): string | undefined {
  const [, scheme, rest = ''] = /^(https?)(?::[/\\]*|\/\/)([^]*)$/i.exec(text) ?? [];
  if (scheme) return `${scheme}://${rest}`;
  return /^\/\/[^/\\]/.test(text) ? `https:${text}` : undefined;
}

/** Whether a text is a host, with or without a port: labels with a dot between, the last one of letters. */
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

/** Whether a text is an address relative to the document: a path, or the name of a place in the page. */
function isPath(text: string): boolean {
  if (/^(#[\p{L}_][\p{L}\p{N}_-]*|\/[^/\\].*|\.\.?\/.*)$/u.test(text)) return true;
  const [path = ''] = text.split(/[?#]/, 1);
  const isFile = fileEnding.test(path);
  // `N/A` and `n/d` stand for nothing in every language.
  if (/^.\/.$/u.test(path) || (!isFile && /\s/.test(path))) return false;
  return (
    (isFile || path.includes('/')) && /^[\p{L}\p{N}_~%.][^:@\\]*$/u.test(path) && !/\/\//.test(path)
  );
}
