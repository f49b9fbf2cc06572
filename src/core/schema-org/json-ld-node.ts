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

/** Converts the values of a document for the nodes of one graph, with its language, its base URL and its organisations. */
export interface JsonLdWriter {
  /** Returns a text in the language of the graph, or the first text. */
  readonly text: (text: Text | undefined) => string | undefined;
  /** Returns the URL of an address that is safe to link to. */
  readonly link: (address: string | undefined) => string | undefined;
  /** Returns the URL of an image, or a node if it also has a text alternative or a credit. */
  readonly image: (image: Image | undefined) => string | JsonLdNode | undefined;
  /** Returns the reference to an organisation, which is one node however often it is named. `details` are added to that node. */
  readonly refer: (organisation: Named | undefined, details?: JsonLdNode) => JsonLdNode | undefined;
  /** Returns the nodes of the organisations that the graph refers to. */
  readonly organisations: () => JsonLdNode[];
}

/** @param clusterName an organisation with this name is the node `id` */
export function createJsonLdWriter(
  language = '',
  base: string,
  clusterName: Text | undefined,
  id: string,
): JsonLdWriter {
  const text = (value: Text | undefined): string | undefined => {
    if (typeof value !== 'object') return value?.trim() || undefined;
    // A key of a document can be `toString` or `__proto__`. A Map treats them like any other key.
    const texts = new Map(Object.entries(value));
    const languages = [...texts.keys()];
    return texts.get(bestLanguage(language, languages) ?? languages[0] ?? '')?.trim() || undefined;
  };
  const link = (address: string | undefined) => linkAddress(address, base);
  const ownName = text(clusterName) ?? '';
  const nodes = new Map<string, JsonLdNode>();
  return {
    text,
    link,
    image(image) {
      const {src, alt, creditText, license} = typeof image === 'object' ? image : {src: image};
      const address = imageAddress(src, base);
      if (!address || !(alt || creditText || license)) return address;
      return {
        '@type': 'ImageObject',
        contentUrl: address,
        caption: text(alt),
        creditText: text(creditText),
        license: license && (link(license) ?? license.trim()),
      };
    },
    refer(organisation, details) {
      const {name: nameText, url} = toNameAndUrl(organisation);
      const name = text(nameText);
      if (!name) return undefined;
      if (name === ownName) return {'@id': id};
      const previous = nodes.get(name);
      const node = {'@type': 'Organization', '@id': `_:o${nodes.size + 1}`, name};
      nodes.set(name, {...node, ...previous, ...details, url: previous?.['url'] ?? link(url)});
      return {'@id': nodes.get(name)?.['@id']};
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
