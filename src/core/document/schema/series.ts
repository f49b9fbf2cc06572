import * as v from 'valibot';
import {list, longList, table, words} from './limits.js';
import {normalizeCurrency} from '../currency-spelling.js';
import {normalizePeriod} from '../series-spelling.js';
import {currency} from './money.js';
import {quantity} from './number.js';
import {counted} from './counted.js';
import {code, named, numeral, string, text} from './text.js';

const powers = 'a whole number from -6 to 12 (for thousands write 3)';

/**
 * A power of ten (SDMX UNIT_MULT): 3 means thousands, 6 millions. What carries a wrong one is left out as a whole
 * (`exactOptional`), because without it the number would be shown wrong by that factor.
 */
const multiplier = v.exactOptional(
  v.pipe(v.number(powers), v.integer(powers), v.minValue(-6, powers), v.maxValue(12, powers)),
);

export const unit = v.object({
  /**
   * Currency of the values (ISO 4217).
   * @example "PLN"
   * @example "EUR"
   */
  currency: v.optional(currency),
  /**
   * Power of ten that the values are given in: for thousands write 3, for millions 6.
   * @example 3
   * @example 6
   */
  multiplier,
  /**
   * The unit in words.
   * @example {"en": "revenue in thousands PLN", "pl": "przychody w tys. zł"}
   */
  label: v.optional(counted),
  /**
   * What the values are: `currency`, `count` or `percent` (4.1 means 4.1 %).
   * @example "currency"
   * @example "count"
   * @example "percent"
   */
  kind: v.optional(string),
});

/** A unit in one word: a currency, the sign of percent, or what is counted. */
export const shortUnit = v.pipe(
  v.string('an object'),
  v.transform((written): Unit => {
    const text = written.trim();
    if (text === '%') return {kind: 'percent'};
    const code = normalizeCurrency(text);
    return /^[A-Z]{3}$/.test(code) ? {currency: code} : {label: text};
  }),
);

export const period = v.pipe(words, v.transform(normalizePeriod));

/** One value of a series. */
export const observation = v.object({
  /**
   * What the value is of: `2019`, `2019/20`, `2019-05`, `2019-Q3`, `2019-H1`, or any text.
   * @example "2025"
   * @example "2025-Q3"
   * @example "2025-H1"
   * @example "2025-05"
   */
  period: v.union([period, table(words), numeral]),
  /**
   * The number; `null` is a gap, `0` a real zero.
   * @example 986400
   */
  value: v.nullable(quantity),
  /**
   * Power of ten of this value, where it differs from the unit's.
   * @example 6
   */
  multiplier,
  /**
   * How sure the value is: `actual`, `planned`, `forecast`, `estimated` or `provisional`.
   * @example "actual"
   * @example "planned"
   * @example "forecast"
   * @example "estimated"
   * @example "provisional"
   */
  status: v.optional(string),
  /**
   * A remark on this value.
   * @example {"en": "No survey was made in 2021.", "pl": "W 2021 roku nie przeprowadzono ankiety."}
   */
  note: v.optional(text),
});

/** A numeric series; field names of SDMX where it has the thing. */
export const oneSeries = v.object({
  /**
   * Short name by which a page asks for the series.
   * @example "planned-revenue"
   */
  id: v.optional(code),
  /**
   * What the series shows: the chart's title.
   * @example {"en": "Revenue of the members", "pl": "Przychody członków"}
   */
  name: v.optional(text),
  /**
   * What the figures say, in a sentence or two: for those who do not see the chart, and for all others too.
   * @example "Revenue rose from PLN 986 million in 2019 to PLN 1,319 million in 2024."
   */
  summary: v.optional(text),
  /**
   * What the values are measured in.
   * @example {"currency": "PLN", "multiplier": 3, "kind": "currency"}
   */
  unit: v.optional(v.union([shortUnit, unit])),
  /**
   * The values, in the order to show them.
   * @example [{"period": "2024", "value": 480}, {"period": "2025", "value": 512}]
   */
  data: v.optional(longList(observation)),
  /**
   * Where the figures come from.
   * @example {"name": "Example Cluster, survey of the members", "url": "https://example.org/figures"}
   */
  source: v.optional(named),
});

/** Numeric series. Field `series`. */
export const series = list(oneSeries);

export type Unit = v.InferOutput<typeof unit>;
export type Observation = v.InferOutput<typeof observation>;
export type Series = v.InferOutput<typeof oneSeries>;
