import * as v from 'valibot';
import {table} from './limits.js';
import {day, named, string, text} from './text.js';

const version = 'the number 1';

/** The fields of the document that every widget needs. */
export const metadata = v.object({
  /**
   * Major version of the document format.
   * @example 1
   */
  schemaVersion: v.optional(
    v.pipe(v.number(version), v.minValue(0, version), v.ltValue(2, version)),
  ),
  /**
   * Language of the texts that are not language maps (BCP 47).
   * @example "en"
   * @example "pl"
   */
  language: v.optional(string),
  /**
   * Time zone of the dates, as an IANA name.
   * @example "Europe/Warsaw"
   */
  timeZone: v.optional(string),
  /**
   * When the document was last updated.
   * @example "2026-05-04"
   */
  dateModified: v.optional(day),
  /**
   * The source of the data.
   * @example {"name": "Example Cluster", "url": "https://example.org/cluster"}
   */
  source: v.optional(named),
  /**
   * Name of the cluster; the only required field.
   * @example {"en": "Example Cluster", "pl": "Klaster Przykładowy"}
   */
  name: text,
  /**
   * Headings that replace the default headings of the widgets, by the widget's tag without `cluster-`.
   * @example {"board": "People of the cluster", "key-figures": {"en": "In figures", "pl": "W liczbach"}}
   */
  headings: v.optional(table(text)),
});

export type DocumentMetadata = Partial<v.InferOutput<typeof metadata>>;
