import {imageAddress, linkAddress} from '../document/address.js';
import {bestLanguage} from '../document/language-tag.js';
import {toNameAndUrl} from '../document/normalize-named.js';
import type {Image} from '../document/schema/image.js';
import type {Named, Text} from '../document/schema/text.js';

/** A node of a JSON-LD graph. Properties that are `undefined` are left out of the JSON. */
export interface JsonLdNode {
  readonly [property: string]:
    string | number | JsonLdNode | readonly (string | JsonLdNode)[] | undefined;
}

/** Writes the values of the nodes of one graph, with its language, its base address and its organisations. */
export interface JsonLdWriter {
  /** Returns a text in the language of the graph, or the first text. */
  readonly text: (text: Text | undefined) => string | undefined;
  readonly link: (address: string | undefined) => string | undefined;
  readonly image: (image: Image | undefined) => string | JsonLdNode | undefined;
  /** The reference to an organisation, which is one node however often it is named; `details` are added to that node. */
  readonly reference: (
    organisation: Named | undefined,
    details?: JsonLdNode,
  ) => JsonLdNode | undefined;
  /** The nodes of the organisations that were referred to. */
  readonly organisations: () => JsonLdNode[];
}

/** @param name the name of the cluster; an organisation with this name is the node `id` */
export function createJsonLdWriter(
  language = '',
  base: string,
  name: Text | undefined,
  id: string,
): JsonLdWriter {
  const say = (text: Text | undefined): string | undefined => {
    if (typeof text !== 'object') return text?.trim() || undefined;
    // A key of a document can be `toString` or `__proto__`. A Map treats them like any other key.
    const texts = new Map(Object.entries(text));
    const languages = [...texts.keys()];
    return texts.get(bestLanguage(language, languages) ?? languages[0] ?? '')?.trim() || undefined;
  };
  const link = (address: string | undefined) => linkAddress(address, base);
  const clusterName = say(name) ?? '';
  const nodes = new Map<string, JsonLdNode>();
  return {
    text: say,
    link,
    image(image) {
      const {src, alt, creditText, license} = typeof image === 'object' ? image : {src: image};
      const address = imageAddress(src, base);
      if (!address || !(alt || creditText || license)) return address;
      return {
        '@type': 'ImageObject',
        contentUrl: address,
        caption: say(alt),
        creditText: say(creditText),
        license: license && (link(license) ?? license.trim()),
      };
    },
    reference(organisation, details) {
      const {name: called, url} = toNameAndUrl(organisation);
      const words = say(called);
      if (!words) return undefined;
      if (words === clusterName) return {'@id': id};
      const known = nodes.get(words);
      const node = {'@type': 'Organization', '@id': `_:o${nodes.size + 1}`, name: words};
      nodes.set(words, {...node, ...known, ...details, url: known?.['url'] ?? link(url)});
      return {'@id': nodes.get(words)?.['@id']};
    },
    organisations: () => [...nodes.values()],
  };
}

/** Returns a text in all its languages, without duplicates. */
export const textsOf = (text: Text | undefined): string[] =>
  typeof text === 'object' ? [...new Set(Object.values(text))] : [];

/** Returns a list without `undefined`; `undefined` if nothing remains. */
export function compact<T>(list: readonly (T | undefined)[] | undefined): T[] | undefined {
  const items = list?.filter((item) => item !== undefined);
  return items?.length ? items : undefined;
}
