const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const rasterData = /^data:image\/(png|jpeg|gif|webp|avif)[;,]/i;

/**
 * An address of the document, made absolute, if it is safe to link to: http(s), mailto or tel.
 *
 * @returns `undefined` for anything else, which is then shown as plain text
 */
export function linkAddress(address: string | undefined, base: string): string | undefined {
  const url = resolve(address, base);
  return url && linkSchemes.has(url.protocol) ? url.href : undefined;
}

/** An address of the document, made absolute, if it may be an image: http(s), or raster `data:`. */
export function imageAddress(address: string | undefined, base: string): string | undefined {
  const url = resolve(address, base);
  if (!url) return undefined;
  const safe =
    url.protocol === 'data:' ? rasterData.test(url.href) : /^https?:$/.test(url.protocol);
  return safe ? url.href : undefined;
}

/** An address made absolute; `undefined` for one that cannot be read. */
export function resolve(address: string | undefined, base: string): URL | undefined {
  return address?.trim() && URL.canParse(address, base) ? new URL(address, base) : undefined;
}
