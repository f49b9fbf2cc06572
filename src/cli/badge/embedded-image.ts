import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {imageAddress, resolve} from '../../core/document/address.js';
import type {Image} from '../../core/document/schema/image.js';
import type {MessageLanguage} from '../../core/i18n/message-language.js';
import {write} from '../../core/validation/messages/messages.js';
import {messagesIn} from '../messages.js';
import {reasonOf} from '../read-source.js';

/** Types of images by the endings of their files. */
const types = new Map([
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['gif', 'image/gif'],
]);

/** A larger badge does not belong into a signature. */
const MOST_BYTES = 256 * 1024;

/**
 * The document's badge as a `data:` address, because an SVG that is shown as an image loads no other file.
 *
 * @param base URL of the document
 * @returns `undefined` if the document has no image or the image cannot be read; the second case is printed
 */
export async function embeddedImage(
  image: Image | undefined,
  base: string,
  {err, language}: {readonly err: (line: string) => void; readonly language: MessageLanguage},
): Promise<string | undefined> {
  const src = typeof image === 'object' ? image.src : image;
  if (!src) return undefined;
  const t = messagesIn(language);
  try {
    const address = base.startsWith('file:') ? resolve(src, base)?.href : imageAddress(src, base);
    if (address?.startsWith('data:')) return imageAddress(src, base);
    if (!address) throw new Error(t('no-image-address'));
    const {pathname} = new URL(address);
    const type = types.get(pathname.split('.').at(-1)?.toLowerCase() ?? '');
    if (!type) throw new Error(t('image-ending', [...types.keys()].join(', ')));
    const bytes = await bytesAt(address, language);
    if (bytes.byteLength > MOST_BYTES) throw new Error(t('image-too-large'));
    return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  } catch (error) {
    err(t('image-not-used', src, reasonOf(error, language)));
    return undefined;
  }
}

async function bytesAt(address: string, language: MessageLanguage): Promise<Uint8Array> {
  if (address.startsWith('file:')) return readFile(fileURLToPath(address));
  const response = await fetch(address, {signal: AbortSignal.timeout(15_000)});
  if (!response.ok) {
    throw new Error(write({id: 'server-answered', values: {status: response.status}}, language));
  }
  return new Uint8Array(await response.arrayBuffer());
}
