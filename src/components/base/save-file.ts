import {PlatformURL} from '../../core/document/address.js';
import {foldDiacritics} from '../../core/i18n/fold-diacritics.js';

/** Offers a file for download. */
export function saveFile(file: Blob, name: string): void {
  // In jsdom, the alias lacks these methods.
  const urls = 'createObjectURL' in PlatformURL ? PlatformURL : URL;
  const address = urls.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read after the click has returned.
  setTimeout(() => urls.revokeObjectURL(address), 10_000);
}

/** A file name that every system takes: `Łódź 2019` → `lodz-2019`. */
export const toFileName = (title: string, otherwise: string): string =>
  foldDiacritics(title)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || otherwise;
