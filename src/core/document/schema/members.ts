import * as v from 'valibot';
import {postalAddress} from './contact.js';
import {image} from './image.js';
import {list, longList} from './limits.js';
import {quantity} from './number.js';
import {code, day, string, telephone, text} from './text.js';

/** The number of employees of a member, as a range. */
const numberOfEmployees = v.object({
  /**
   * The smallest number.
   * @example 50
   */
  minValue: v.optional(quantity),
  /**
   * The largest number.
   * @example 249
   */
  maxValue: v.optional(quantity),
});

/** A member or a partner. The field names are those of Organization in schema.org. Unknown values of `kind` are accepted. */
export const memberFields = v.object({
  /**
   * Short name that does not change when the texts change.
   * @example "casting"
   */
  id: v.optional(code),
  /**
   * Name of the organisation.
   * @example {"en": "Example Foundry", "pl": "Odlewnia Przykładowa"}
   */
  name: text,
  /**
   * Name in the register of companies.
   * @example "Odlewnia Przykładowa sp. z o.o."
   */
  legalName: v.optional(string),
  /**
   * Kind: `company`, `research`, `education`, `public` or `support` (a business support organisation).
   * @example "company"
   * @example "research"
   * @example "education"
   * @example "public"
   * @example "support"
   */
  kind: v.optional(string),
  /**
   * The organisation's logo.
   * @example "logos/foundry.svg"
   */
  logo: v.optional(image),
  /**
   * Address of its website.
   * @example "https://example.com/foundry"
   */
  url: v.optional(string),
  /**
   * One or two sentences about the organisation.
   * @example "Iron and steel castings from single prototypes to series."
   */
  description: v.optional(text),
  /**
   * Specializations of the cluster that apply to the organisation, by their `id`.
   * @example ["casting"]
   */
  specializations: v.optional(list(code)),
  /**
   * Products, services and skills.
   * @example ["precision casting", "machining"]
   */
  knowsAbout: v.optional(list(text)),
  /**
   * Postal address: a text, or an object.
   * @example {"streetAddress": "ul. Przykładowa 1", "postalCode": "00-000", "addressLocality": "Przykładowo", "addressCountry": "PL"}
   */
  address: v.optional(v.union([...text.options, postalAddress])),
  /**
   * Number of employees.
   * @example {"minValue": 50, "maxValue": 249}
   */
  numberOfEmployees: v.optional(numberOfEmployees),
  /**
   * Codes of its economic activities (NACE), as texts.
   * @example ["24.51", "25.62"]
   */
  naceCodes: v.optional(list(code)),
  /**
   * When the organisation joined.
   * @example "2018-03"
   */
  memberSince: v.optional(day),
  /**
   * Last day of the membership. After it, the organisation is not shown.
   * @example "2027-12-31"
   */
  memberUntil: v.optional(day),
  /**
   * E-mail address.
   * @example "office@example.com"
   */
  email: v.optional(string),
  /**
   * Telephone number in international form, or a list of them.
   * @example "+48 85 000 00 01"
   */
  telephone: v.optional(telephone),
});

/** A member or a partner: its name, or an object. */
export const member = v.union([...text.options, memberFields]);

/** The members of the cluster, or its partners. Fields `members` and `partners`. */
export const members = longList(member);

export type Member = v.InferOutput<typeof member>;
/** A member that is written as an object. */
export interface MemberFields extends v.InferOutput<typeof memberFields> {}
