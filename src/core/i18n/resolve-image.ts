import {imageAddress, linkAddress} from '../document/address.js';
import type {Image} from '../document/schema/image.js';
import {siteName} from '../document/site-name.js';
import type {Locale} from './locale.js';
import {resolveName, resolveText, type LocalizedText} from './resolve-text.js';

/** An image with its address and texts ready to show. */
export interface ResolvedImage {
  readonly src: string;
  /** Text alternative; `undefined` if the author gives none. */
  readonly alt: LocalizedText | undefined;
  /** Author to name next to the image. */
  readonly credit: LocalizedText | undefined;
  /** The name of the licence, and the address of its text. */
  readonly license: {readonly text: string; readonly href: string | undefined} | undefined;
}

/**
 * Resolves the address and the texts of an image.
 *
 * @param base URL that image addresses are relative to
 * @returns `undefined` if the address is not that of an image
 */
export function resolveImage(
  locale: Locale,
  image: Image | undefined,
  base: string,
): ResolvedImage | undefined {
  const {src, alt, creditText, license} = typeof image === 'object' ? image : {src: image};
  const address = imageAddress(src, base);
  if (!address) return undefined;
  return {
    src: address,
    alt: resolveText(locale, alt),
    credit: resolveName(locale, creditText),
    license: license?.trim() ? licenseOf(license.trim(), base) : undefined,
  };
}

function licenseOf(license: string, base: string): ResolvedImage['license'] {
  // "CC BY 4.0" is a name and not a path.
  const href = license.includes('/') ? linkAddress(license, base) : undefined;
  return {text: href ? licenseName(href) : license, href};
}

/**
 * Returns the name of a licence: "https://creativecommons.org/licenses/by-sa/4.0/" → "CC BY-SA 4.0". For any
 * other address, it returns the name of the site.
 */
function licenseName(address: string): string {
  const [, kind = '', version = ''] =
    /creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/([\d.]+)/.exec(address) ?? [];
  if (kind === 'zero') return `CC0 ${version}`;
  return kind ? `CC ${kind.toUpperCase()} ${version}` : siteName(address);
}
