import * as v from 'valibot';
import {image} from './image.js';
import {list} from './limits.js';
import {money} from './money.js';
import {code, day, named, string, text} from './text.js';

/** A grant for a project: who gives it, from which programme, and the marks that must be shown. */
const grant = v.object({
  /**
   * The organisation that gives the money.
   * @example {"name": {"en": "Example Fund for Industry", "pl": "Przykładowy Fundusz Przemysłu"}, "url": "https://example.org/fund"}
   */
  funder: v.optional(named),
  /**
   * Programme that the money comes from.
   * @example {"en": "Example Programme 2025–2030", "pl": "Program Przykładowy 2025–2030"}
   */
  programme: v.optional(text),
  /**
   * Amount of the grant.
   * @example {"value": 1250000, "currency": "PLN"}
   */
  amount: v.optional(money),
  /**
   * The marks that the rules of the grant ask for, in their order; none is shown larger than the first.
   * @example [{"src": "marks/fund.svg", "alt": {"en": "Example Fund for Industry", "pl": "Przykładowy Fundusz Przemysłu"}}]
   */
  marks: v.optional(list(image)),
});

/** A project of the cluster; field names of schema.org's Project and Grant. */
export const project = v.object({
  /**
   * Short name that does not change when the texts change.
   * @example "scrap"
   */
  id: v.optional(code),
  /**
   * Title of the project; grant rules allow at most 150 characters.
   * @example {"en": "Scrap that comes back", "pl": "Złom, który wraca"}
   */
  name: text,
  /**
   * What the project is about.
   * @example "Twelve foundries sort and melt their scrap together."
   */
  description: v.optional(text),
  /**
   * Goals of the project.
   * @example ["a sorting line for three kinds of steel"]
   */
  goals: v.optional(list(text)),
  /**
   * Achieved or expected results.
   * @example ["30% less ore for a tonne of castings"]
   */
  results: v.optional(list(text)),
  /**
   * First day of the project.
   * @example "2025-03"
   */
  startDate: v.optional(day),
  /**
   * Last day of the project, which still counts.
   * @example "2027-12-31"
   */
  endDate: v.optional(day),
  /**
   * Address of a page about the project.
   * @example "https://example.org/cluster/projects/scrap"
   */
  url: v.optional(string),
  /**
   * Number of the project or of the grant agreement.
   * @example "EX.01.02-0003/25"
   */
  identifier: v.optional(code),
  /**
   * Cost of the whole project.
   * @example {"value": 1840000, "currency": "PLN"}
   */
  totalCost: v.optional(money),
  /**
   * The grants for the project.
   * @example [{"funder": "Example Fund for Industry", "amount": {"value": 1250000, "currency": "PLN"}}]
   */
  funding: v.optional(list(grant)),
  /**
   * Partners of the project: the `id` of a member, or a name.
   * @example ["foundry", {"en": "Example University", "pl": "Uniwersytet Przykładowy"}]
   */
  partners: v.optional(list(text)),
});

/** Projects, in the order to show them. Field `projects`. */
export const projects = list(project);

export type Grant = v.InferOutput<typeof grant>;
export interface Project extends v.InferOutput<typeof project> {}
