import * as v from 'valibot';

/*
 * Limits of the size of a document, so that no document keeps a page busy. Values beyond them are left out. The
 * limits are far above the data of a cluster, and are not part of the JSON Schema.
 */

/** One string of a text. */
export const textString = v.pipe(v.string('text'), v.maxLength(20_000));

/** A list inside an item, which is drawn as a whole. */
export const shortList = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.maxLength(100));

/** A list that may be drawn as a whole. */
export const list = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.maxLength(1_000));

/** A list whose first items are shown until the visitor asks for more, or which is drawn as one path. */
export const longList = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.maxLength(20_000));

/** A table whose keys have the form of a language tag, also with underscores. Source: RFC 5646, section 2.1. */
export const languageTable = <const S extends v.GenericSchema>(value: S) =>
  v.pipe(
    v.record(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}([-_][A-Za-z\d]{1,8})*$/)), value),
    v.maxEntries(200),
  );

/** A table with the same kind of value under every key, such as a language or the name of a widget. */
export const table = <const S extends v.GenericSchema>(value: S) =>
  v.pipe(v.record(v.string(), value), v.maxEntries(200));
