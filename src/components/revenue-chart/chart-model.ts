import type {AlignedSeries} from '../../core/chart/series.js';
import type {DocumentMetadata} from '../../core/document/schema/metadata.js';
import type {Observation} from '../../core/document/schema/series.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';
import type {ValueFormat} from './number-format.js';

/** One value of a series with its texts. */
export interface Figure {
  /** The value as written in the document. */
  readonly observation: Observation;
  /** Value in the unit of the chart; `null` for a gap. */
  readonly value: number | null;
  /** The formatted value, or a text that there is no value. */
  readonly amount: string;
  /** The status, such as "planned"; `''` for actual values and gaps. */
  readonly status: string;
  readonly note: LocalizedText | undefined;
}

/** A remark on one or more values, and the sign beside them. */
export interface Footnote {
  readonly sign: string;
  /** The periods, with the series if there are several. */
  readonly periods: string;
  readonly text: LocalizedText;
}

/** The data and texts of a chart. */
export interface ChartModel {
  /** All values in one unit, by series and period. */
  readonly data: AlignedSeries;
  readonly names: readonly LocalizedText[];
  /** Name of the series, if there is only one. */
  readonly title: LocalizedText | undefined;
  readonly summary: LocalizedText | undefined;
  readonly format: ValueFormat;
  /** The formatted period, or `''` if there is none. */
  period(index: number): string;
  /** The formatted period for screen readers. */
  spokenPeriod(index: number): string;
  /** The period in short form, without the year if the period `before` contains it. */
  tick(index: number, before?: number): string;
  /** Heading of the periods: "Period" or "Category". */
  readonly periodHeading: string;
  /** One value with its texts, or `undefined` if the series does not have the period. */
  figure(series: number, index: number): Figure | undefined;
  /** A summary sentence for each series; `''` for a series without values. */
  readonly sentences: readonly string[];
  /** Footnotes, if there are few remarks. The table contains all remarks. */
  readonly footnotes: readonly Footnote[];
  /** The footnote sign of a value, or `''`. */
  footnoteSign(series: number, index: number): string;
  /** A note about requested series that are not shown, or `''`. */
  readonly leftOut: string;
  readonly source: LocalizedText | undefined;
  /** The data of the source line. */
  readonly metadata: DocumentMetadata;
}
