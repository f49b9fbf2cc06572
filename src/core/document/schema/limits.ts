import * as v from 'valibot';

/*
 * What a document holds beyond these is left out, so that none keeps a page busy. They lie far above what a cluster
 * publishes, and are no part of the JSON Schema.
 */

/** A string of a text. */
export const words = v.pipe(v.string('text'), v.maxLength(20_000));

/** A list inside an item, which is drawn as a whole. */
export const shortList = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.maxLength(100));

/** A list that may be drawn as a whole. */
export const list = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.maxLength(1_000));

/** A list of which the visitor sees the first items until they ask for more, or one that is drawn in one path. */
export const longList = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.maxLength(20_000));

/** A table of which every key has the form of a language tag. Source: RFC 5646, section 2.1. */
export const languageTable = <const S extends v.GenericSchema>(value: S) =>
  v.pipe(
    v.record(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}([-_][A-Za-z\d]{1,8})*$/)), value),
    v.maxEntries(200),
  );

/** The same kind of value under every key: languages, names of widgets. */
export const table = <const S extends v.GenericSchema>(value: S) =>
  v.pipe(v.record(v.string(), value), v.maxEntries(200));
