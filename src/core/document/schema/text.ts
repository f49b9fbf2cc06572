import * as v from 'valibot';
import {normalizeDay, daySpelling} from '../day-spelling.js';
import {languageTable, shortList, table, textString} from './limits.js';
import {quantity} from './number.js';

/** A string that is the same in every language. */
export const string = v.string('text');

/** A text: one string, or a language map `{"en": "…", "pl": "…"}` keyed by BCP 47 tags. */
export const text = v.union([textString, table(textString)]);

/** A text, in a union with an object: a value with a key that is not a language tag is the object. */
export const textOrFields = v.union([textString, languageTable(textString)]);

/** A number that is read as a text, because spreadsheets write postal codes and telephone numbers as numbers. */
export const numeral = v.pipe(quantity, v.transform(String));

/** An identifier, or a code of a classification. */
export const code = v.union([string, numeral]);

/** A text, or an object with the text as its name. */
export const named = v.union([
  ...text.options,
  v.object({
    /**
     * Name of the person or organisation.
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

/** A date in digits. It is converted to `YYYY`, `YYYY-MM` or `YYYY-MM-DD` if that is unambiguous. */
export const dayText = v.pipe(
  v.string(days),
  v.regex(daySpelling, days),
  v.transform(normalizeDay),
);

const year = v.pipe(
  v.number(days),
  v.integer(days),
  v.minValue(1000, days),
  v.maxValue(9999, days),
  v.transform(String),
);

/** A date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. A year or a month stands for the whole period. */
export const day = v.union([dayText, year], days);

export type Text = v.InferOutput<typeof text>;
export type Named = v.InferOutput<typeof named>;
export type Day = v.InferOutput<typeof day>;
