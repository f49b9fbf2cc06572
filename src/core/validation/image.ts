import {imageAddress} from '../document/address.js';
import {stringWarning, type StringWarning, type StringCheck} from './string-warning.js';

const somewhere = 'https://example.org/cluster.json';
const ending = '\\.(?:png|jpe?g|gif|webp|avif|svg)';

/** Sites whose addresses usually open a page that contains the image. */
const pages =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:drive\.google\.com|docs\.google\.com|photos\.google\.com|photos\.app\.goo\.gl|1drv\.ms|onedrive\.live\.com|sharepoint\.com|icloud\.com|wetransfer\.com|facebook\.com|instagram\.com|linkedin\.com|commons\.wikimedia\.org\/wiki)(?:\/|$)/i;

/** Characters that result from backslashes in an address, by the letter after the backslash. */
const escapes = new Map([
  ['\n', 'n'],
  ['\t', 't'],
  ['\r', 'r'],
  ['\f', 'f'],
  ['\b', 'b'],
]);

/** Checks the address of an image. */
export const checkImage: StringCheck = (value) => {
  const text = value.trim();
  const [, inTag] = /<img[^<>]*\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(text) ?? [];
  const [, inMarkdown] = /^!?\[[^\]]*\]\(([^)\s]+)/.exec(text) ?? [];
  const address = inTag ?? inMarkdown;
  if (address) return stringWarning('image-address-alone', text, address);
  if (/[\n\t\r\f\b]/.test(text)) {
    const path = text.replace(/[\n\t\r\f\b]/g, (sign) => `/${escapes.get(sign)}`);
    return stringWarning('backslash-in-address', text, path);
  }
  if (/^(?:[a-z]:[\\/]|file:|\\\\|\/Users\/|\/home\/)/i.test(text)) {
    return stringWarning('image-on-computer', text);
  }
  const type = base64Type(text);
  if (type) {
    const y = `data:image/${type};base64,`;
    return {id: 'image-type-missing', values: {y}, instead: y + text};
  }
  if (!imageAddress(text, somewhere)) return stringWarning('image', text);
  if (pages.test(text) || /^(?:https?:\/\/)?(?:www\.)?dropbox\.com\/.*[?&]dl=0/i.test(text))
    return stringWarning('image-page', text);
  if (/^https?:\/\/[^?#]+\/$/i.test(text)) return stringWarning('image-page', text);
  return checkSign(text) ?? checkFormat(text);
};

/** Finds a `#` or `?` in the name of a file, where it would end the path of the address. */
function checkSign(text: string): StringWarning | undefined {
  const [, sign] = new RegExp(`^[^#?]*([#?])[^/=]*${ending}$`, 'i').exec(text) ?? [];
  if (!sign || new RegExp(`${ending}[#?]`, 'i').test(text)) return undefined;
  const y = encodeURIComponent(sign);
  return {id: 'image-sign', values: {x: sign, y}, instead: text.replaceAll(sign, y)};
}

function checkFormat(text: string): StringWarning | undefined {
  const [, format] = /\.(heic|heif|tiff?|psd|pdf|ai|eps|docx?|pptx?)$/i.exec(text) ?? [];
  return format ? stringWarning('image-format', format.toUpperCase()) : undefined;
}

/** Returns the type of an image in base64 without `data:`. The first letters are the same in all images of one type. */
function base64Type(text: string): string | undefined {
  const [start] = /^(?:iVBORw0KGgo|\/9j\/|R0lGOD|UklGR)(?=[\w+/=\s]{16})/.exec(text) ?? [];
  return start && base64Types.get(start);
}

const base64Types = new Map([
  ['iVBORw0KGgo', 'png'],
  ['/9j/', 'jpeg'],
  ['R0lGOD', 'gif'],
  ['UklGR', 'webp'],
]);
