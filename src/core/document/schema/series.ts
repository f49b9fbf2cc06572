import * as v from 'valibot';
import {list, longList, table, textString} from './limits.js';
import {normalizeCurrency} from '../currency-spelling.js';
import {normalizePeriod} from '../series-spelling.js';
import {currency} from './money.js';
import {quantity} from './number.js';
import {counted} from './counted.js';
import {code, named, numeral, string, text} from './text.js';

const powers = 'a whole number from -6 to 12 (for thousands write 3)';

/**
 * A power of ten (SDMX UNIT_MULT): 3 for thousands, 6 for millions. An object with an invalid multiplier is left out
 * (`exactOptional`), because without the multiplier its numbers would be wrong by that factor.
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
   * Power of ten of the values: 3 for thousands, 6 for millions.
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
   * Kind of the values: `currency`, `count` or `percent` (4.1 means 4.1%).
   * @example "currency"
   * @example "count"
   * @example "percent"
   */
  kind: v.optional(string),
});

/** A unit as a text: a currency, a percent sign, or the things that are counted. */
export const shortUnit = v.pipe(
  v.string('an object'),
  v.transform((input): Unit => {
    const text = input.trim();
    if (text === '%') return {kind: 'percent'};
    const code = normalizeCurrency(text);
    return /^[A-Z]{3}$/.test(code) ? {currency: code} : {label: text};
  }),
);

export const period = v.pipe(textString, v.transform(normalizePeriod));

/** One value of a series. */
export const observation = v.object({
  /**
   * Period of the value: `2019`, `2019/20`, `2019-05`, `2019-Q3`, `2019-H1`, or any text.
   * @example "2025"
   * @example "2025-Q3"
   * @example "2025-H1"
   * @example "2025-05"
   */
  period: v.union([period, table(textString), numeral]),
  /**
   * The number; `null` is a gap, `0` is a real zero.
   * @example 986400
   */
  value: v.nullable(quantity),
  /**
   * Power of ten of this value, if it differs from that of the unit.
   * @example 6
   */
  multiplier,
  /**
   * How certain the value is: `actual`, `planned`, `forecast`, `estimated` or `provisional`.
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

/** A numeric series. The field names are those of SDMX where they exist. */
export const seriesItem = v.object({
  /**
   * Short name with which a page selects the series.
   * @example "planned-revenue"
   */
  id: v.optional(code),
  /**
   * Title of the chart.
   * @example {"en": "Revenue of the members", "pl": "Przychody członków"}
   */
  name: v.optional(text),
  /**
   * One or two sentences that summarize the values, for all visitors and especially for those who cannot see the chart.
   * @example "Revenue rose from PLN 986 million in 2019 to PLN 1,319 million in 2024."
   */
  summary: v.optional(text),
  /**
   * Unit of the values.
   * @example {"currency": "PLN", "multiplier": 3, "kind": "currency"}
   */
  unit: v.optional(v.union([shortUnit, unit])),
  /**
   * The values, in the order to show them.
   * @example [{"period": "2024", "value": 480}, {"period": "2025", "value": 512}]
   */
  data: v.optional(longList(observation)),
  /**
   * The source of the values.
   * @example {"name": "Example Cluster, survey of the members", "url": "https://example.org/figures"}
   */
  source: v.optional(named),
});

/** Numeric series. Field `series`. */
export const series = list(seriesItem);

export type Unit = v.InferOutput<typeof unit>;
export interface Observation extends v.InferOutput<typeof observation> {}
export type Series = v.InferOutput<typeof seriesItem>;
