import * as v from 'valibot';
import {normalizeDay, writtenDay} from '../day-spelling.js';
import {languageTable, shortList, table, words} from './limits.js';
import {quantity} from './number.js';

/** What is the same in every language. */
export const string = v.string('text');

/** A text: one string, or a language map `{"en": "…", "pl": "…"}` keyed by BCP 47 tags. */
export const text = v.union([words, table(words)]);

/** A text beside an object of other fields: whatever has a key that is no language tag is the object. */
export const textOrFields = v.union([words, languageTable(words)]);

/** A number where a text is meant, as spreadsheets write postal codes and telephone numbers: it is read as that text. */
export const numeral = v.pipe(quantity, v.transform(String));

/** An identifier, or a code of a classification. */
export const code = v.union([string, numeral]);

/** A text, or an object that has it as its name. */
export const named = v.union([
  ...text.options,
  v.object({
    /**
     * What it is called.
     * @example {"en": "Example Foundry", "pl": "Odlewnia Przykładowa"}
     */
    name: text,
    /**
     * Address of its web page: `http`, `https`, `mailto` or `tel`.
     * @example "https://example.com/foundry"
     */
    url: v.optional(string),
  }),
]);

/** One telephone number or several. */
export const telephone = v.union([string, numeral, shortList(code)]);

const days = 'YYYY, YYYY-MM or YYYY-MM-DD in quotes';

/** A date in figures, in the form `YYYY`, `YYYY-MM` or `YYYY-MM-DD` where that is certain. */
export const dayText = v.pipe(v.string(days), v.regex(writtenDay, days), v.transform(normalizeDay));

const year = v.pipe(
  v.number(days),
  v.integer(days),
  v.minValue(1000, days),
  v.maxValue(9999, days),
  v.transform(String),
);

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a year or a month means the whole of it. */
export const day = v.union([dayText, year], days);

export type Text = v.InferOutput<typeof text>;
export type Named = v.InferOutput<typeof named>;
export type Day = v.InferOutput<typeof day>;
