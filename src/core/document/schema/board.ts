import * as v from 'valibot';
import {normalizeNamed} from '../normalize-named.js';
import {image} from './image.js';
import {longList} from './limits.js';
import {named as namedSchema, string, telephone, text, textOrFields} from './text.js';

/** A member of the board. The field names are those of Person and Role in schema.org. */
export const person = v.object({
  /**
   * First name and family name, without titles.
   * @example "Ada Example"
   */
  name: text,
  /**
   * Titles before the name.
   * @example "Prof."
   */
  honorificPrefix: v.optional(text),
  /**
   * Titles after the name.
   * @example "MBA"
   */
  honorificSuffix: v.optional(text),
  /**
   * Role on the board.
   * @example {"en": "President of the Board", "pl": "Prezeska Zarządu"}
   */
  roleName: v.optional(text),
  /**
   * Job outside the cluster; shown if there is no `roleName`.
   * @example {"en": "Managing Director", "pl": "Dyrektorka zarządzająca"}
   */
  jobTitle: v.optional(text),
  /**
   * Company or institution.
   * @example {"name": "Example Foundry", "url": "https://example.com/foundry"}
   */
  affiliation: v.optional(namedSchema),
  /**
   * Body or group within the board.
   * @example {"en": "Management Board", "pl": "Zarząd"}
   */
  group: v.optional(text),
  /**
   * Portrait; without one, the initials are shown.
   * @example {"src": "photos/ada-example.jpg", "alt": "Portrait of Ada Example", "width": 400, "height": 400}
   */
  image: v.optional(image),
  /**
   * Address of the person's page.
   * @example "https://example.org/people/ada-example"
   */
  url: v.optional(string),
  /**
   * E-mail address.
   * @example "ada@example.org"
   */
  email: v.optional(string),
  /**
   * Telephone number in international form, or a list of them.
   * @example "+48 85 000 00 01"
   */
  telephone: v.optional(telephone),
});

/** The people of the cluster's board, in the order to show them. A text is the name of a person. Field `board`. */
export const board = longList(
  v.pipe(
    v.union([...textOrFields.options, person]),
    v.transform((input): Person => normalizeNamed<Person>(input)),
  ),
);

export interface Person extends v.InferOutput<typeof person> {}
