import {resolve} from '../../core/document/address.js';
import {DataError} from '../../core/document/data-error.js';
import {nativePrototype} from '../../runtime/native-prototype.js';
import {inheritedAttribute} from './inherited-attributes.js';

/** Where a widget's document is: in the page (perhaps on behalf of an address), or at an address. */
export type Source =
  | {readonly document: unknown; readonly base: string; readonly address?: string}
  | {readonly address: string};

/** The properties of a widget that determine its source. */
export interface SourceHost extends Element {
  data?: object | undefined;
  base?: string | undefined;
  src?: string | undefined;
}

/**
 * Finds a widget's document. The order of precedence: `.data`, `src`, a child `<script type="application/json">`, and
 * `data-cluster-src` on the element or its nearest ancestor.
 */
export function findSource(host: SourceHost): Source | undefined {
  const page = host.baseURI;
  if (host.data !== undefined && host.data !== null) {
    return {document: host.data, base: resolve(host.base, page)?.href ?? page};
  }
  if (host.src) return atAddress(host.src, page);
  const child = host.querySelector?.(':scope > script[type="application/json"]');
  if (child) return inScript(child, page);
  const inherited = inheritedAttribute(host, 'data-cluster-src');
  return inherited ? atAddress(inherited, page) : undefined;
}

function atAddress(address: string, page: string): Source | undefined {
  const url = resolve(address, page)?.href ?? address;
  const script = [
    // Not of the global `Document`, which old libraries replace.
    ...nativePrototype(document).querySelectorAll.call(
      document,
      'script[type="application/json"][data-cluster-document]',
    ),
  ].find((one) => resolve(one.getAttribute('data-cluster-document') ?? '', page)?.href === url);
  return script ? inScript(script, url, url) : {address: url};
}

function inScript(script: Element, base: string, address?: string): Source | undefined {
  const document = parseOnce(script);
  // While the page is parsed, the text can be incomplete.
  if (document instanceof DataError && script.ownerDocument.readyState === 'loading') {
    return undefined;
  }
  return address === undefined ? {document, base} : {document, base, address};
}

const parsedScripts = new WeakMap<Element, {text: string; document: unknown}>();

/** Parses the JSON of a script element once. Returns a `DataError` if the text is not JSON. */
function parseOnce(script: Element): unknown {
  const text = script.textContent ?? '';
  const cached = parsedScripts.get(script);
  if (cached?.text === text) return cached.document;
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    document = new DataError('not-json', `not JSON: ${(cause as Error).message}`, {cause});
  }
  parsedScripts.set(script, {text, document});
  return document;
}
