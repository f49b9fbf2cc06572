import {imageAddress, linkAddress} from '../document/address.js';
import type {Image} from '../document/schema/image.js';
import {siteName} from '../document/site-name.js';
import type {Locale} from './locale.js';
import {resolveText, type LocalizedText} from './resolve-text.js';

/** An image ready to be shown. */
export interface ResolvedImage {
  readonly src: string;
  /** What it shows, for those who do not see it; `undefined` where the author says nothing. */
  readonly alt: LocalizedText | undefined;
  /** Whom to name as the author. */
  readonly credit: LocalizedText | undefined;
  /** The name of the licence, and the address of its text. */
  readonly license: {readonly text: string; readonly href: string | undefined} | undefined;
}

/**
 * An image of the document with what its author says of it.
 *
 * @param base absolute address that image addresses are relative to
 * @returns `undefined` where the address is none of an image
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
    credit: resolveText(locale, creditText),
    license: license?.trim() ? licenseOf(license.trim(), base) : undefined,
  };
}

function licenseOf(license: string, base: string): ResolvedImage['license'] {
  // "CC BY 4.0" is a name, and no path.
  const href = license.includes('/') ? linkAddress(license, base) : undefined;
  return {text: href ? licenseName(href) : license, href};
}

/** "https://creativecommons.org/licenses/by-sa/4.0/" → "CC BY-SA 4.0"; of any other address its site. */
function licenseName(address: string): string {
  const [, kind = '', version = ''] =
    /creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/([\d.]+)/.exec(address) ?? [];
  if (kind === 'zero') return `CC0 ${version}`;
  return kind ? `CC ${kind.toUpperCase()} ${version}` : siteName(address);
}
