import * as v from 'valibot';
import {numeral, string, telephone, text, textOrFields} from './text.js';

/** A country: a text, or an object with a name as in schema.org. */
const country = v.union([
  ...text.options,
  v.object({
    /**
     * Name of the country, or its code of two letters (ISO 3166-1).
     * @example "PL"
     */
    name: text,
  }),
]);

const textOrNumber = v.union([...text.options, numeral]);

/** A postal address. The field names are those of PostalAddress in schema.org. */
export const postalAddress = v.object({
  /**
   * Street and number.
   * @example "ul. Przykładowa 1"
   */
  streetAddress: v.optional(text),
  /**
   * Post office box.
   * @example "12"
   */
  postOfficeBoxNumber: v.optional(textOrNumber),
  /**
   * Postal code.
   * @example "00-000"
   */
  postalCode: v.optional(textOrNumber),
  /**
   * Town.
   * @example {"en": "Sampletown", "pl": "Przykładowo"}
   */
  addressLocality: v.optional(text),
  /**
   * Region, for example a voivodeship.
   * @example "podlaskie"
   */
  addressRegion: v.optional(text),
  /**
   * Country: its name, or its code of two letters (ISO 3166-1).
   * @example "PL"
   */
  addressCountry: v.optional(country),
});

/** The organisation that runs the cluster: a name, or an object with a name and an address. */
const coordinator = v.union([
  ...text.options,
  v.object({
    /**
     * Name of the organisation.
     * @example {"en": "Example Foundation for Industry", "pl": "Przykładowa Fundacja na rzecz Przemysłu"}
     */
    name: text,
    /**
     * Address of its website.
     * @example "https://example.org/foundation"
     */
    url: v.optional(string),
  }),
]);

/** The contact data of the cluster: fields of the document itself, read with the key `''`. */
export const contact = v.object({
  /**
   * Address of the cluster's website.
   * @example "https://example.org/cluster"
   */
  url: v.optional(string),
  /**
   * Telephone number in international form, or a list of them.
   * @example "+48 85 000 00 00"
   * @example ["+48 85 000 00 00", "+48 600 000 000"]
   */
  telephone: v.optional(telephone),
  /**
   * E-mail address.
   * @example "office@example.org"
   */
  email: v.optional(string),
  /**
   * Postal address: a text, or an object.
   * @example {"streetAddress": "ul. Przykładowa 1", "postalCode": "00-000", "addressLocality": "Przykładowo", "addressCountry": "PL"}
   */
  address: v.optional(v.union([...textOrFields.options, postalAddress])),
  /**
   * The organisation that runs the cluster.
   * @example {"name": "Example Foundation for Industry", "url": "https://example.org/foundation"}
   */
  coordinator: v.optional(coordinator),
});

export type PostalAddress = v.InferOutput<typeof postalAddress>;
export type Contact = v.InferOutput<typeof contact>;
