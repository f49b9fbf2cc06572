import * as v from 'valibot';
import {about} from './about.js';
import {awards} from './awards.js';
import {board} from './board.js';
import {contact} from './contact.js';
import {directions} from './directions.js';
import {metadata} from './metadata.js';
import {identity} from './identity.js';
import {keyFigures} from './key-figures.js';
import {members} from './members.js';
import {membership} from './membership.js';
import {projects} from './projects.js';
import {series} from './series.js';
import {specializations} from './specializations.js';
import {string} from './text.js';
import {values} from './values.js';

/** The whole document, for the validator and the JSON Schema. Widgets import only the schema of their part. */
export const clusterDocument = v.object({
  /**
   * Address of this schema, with which text editors complete and check the document.
   * @example "https://unpkg.com/cluster-widgets@0.1.0/dist/cluster.schema.json"
   */
  $schema: v.optional(string),
  ...metadata.entries,
  ...identity.entries,
  ...contact.entries,
  ...about.entries,
  /**
   * Figures about the cluster, in the order to show them.
   * @example [{"value": 80, "qualifier": "moreThan", "label": {"en": "companies", "pl": "przedsiębiorstw"}}]
   */
  keyFigures: v.optional(keyFigures),
  /**
   * Specializations of the cluster's companies, in the order to show them.
   * @example [{"en": "precision casting", "pl": "odlewy precyzyjne"}]
   */
  specializations: v.optional(specializations),
  /**
   * Development directions of the cluster.
   * @example ["joint stands at trade fairs abroad"]
   */
  developmentDirections: v.optional(directions),
  /**
   * The values of the cluster.
   * @example ["safety before speed"]
   */
  values: v.optional(values),
  /**
   * Awards and certificates.
   * @example [{"name": "Example Quality Label", "dateAwarded": "2024", "validUntil": "2030"}]
   */
  awards: v.optional(awards),
  /**
   * The people of the cluster's board.
   * @example [{"name": "Ada Example", "roleName": "President", "affiliation": "Example Foundry"}]
   */
  board: v.optional(board),
  /**
   * The members of the cluster.
   * @example [{"name": "Example Foundry", "kind": "company", "url": "https://example.com/foundry"}]
   */
  members: v.optional(members),
  /**
   * The partners of the cluster.
   * @example [{"name": "Example University", "kind": "research", "url": "https://example.com/university"}]
   */
  partners: v.optional(members),
  /**
   * The badge "Member of …", for the websites of members.
   * @example {"label": {"en": "Member of the Example Cluster", "pl": "Członek Klastra Przykładowego"}}
   */
  membership: v.optional(membership),
  /**
   * Projects of the cluster, with who pays for them.
   * @example [{"name": "Scrap that comes back", "startDate": "2025-03", "endDate": "2027-12-31"}]
   */
  projects: v.optional(projects),
  /**
   * Numeric series for charts.
   * @example [{"name": "Revenue", "unit": {"currency": "EUR", "multiplier": 3}, "data": [{"period": "2025", "value": 512}]}]
   */
  series: v.optional(series),
});

/**
 * What is allowed in the place of a value of the schema: also `null`, which counts as absent, and `undefined`, which the
 * types of imported JSON files have.
 */
type Authored<T> = T extends readonly (infer Item)[]
  ? readonly (Authored<Item> | null)[]
  : T extends object
    ? {[Key in keyof T]: Authored<T[Key]> | Absent<T, Key>}
    : T;

/** Keys that may be absent: optional fields, and the keys of a table. */
type Absent<T, Key extends keyof T> = string extends keyof T
  ? null | undefined
  : undefined extends T[Key]
    ? null | undefined
    : never;

/**
 * The document of a cluster organisation, as its author writes it. A widget needs only its own part: the `name`, which
 * `validate` asks for, is optional here.
 */
export interface ClusterDocument extends Partial<Authored<v.InferInput<typeof clusterDocument>>> {
  // With a member of its own, the interface has its name in the compiler's messages.
  readonly $schema?: string | null | undefined;
}
