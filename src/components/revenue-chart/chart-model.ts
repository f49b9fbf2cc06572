import type {Aligned} from '../../core/chart/series.js';
import type {DocumentMetadata} from '../../core/document/schema/metadata.js';
import type {Observation} from '../../core/document/schema/series.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';
import type {ValueFormat} from './number-format.js';

/** One figure, in words. */
export interface Figure {
  /** As the document has it. */
  readonly observation: Observation;
  /** In the unit of the chart; null is a gap. */
  readonly value: number | null;
  /** The value in the reader's language, else that there is none. */
  readonly amount: string;
  /** "planned"; empty for actual figures and for gaps. */
  readonly status: string;
  readonly note: LocalizedText | undefined;
}

/** A remark on one figure or more, and the sign by which they refer to it. */
export interface Footnote {
  readonly sign: string;
  /** The periods, and the series where there are several. */
  readonly of: string;
  readonly text: LocalizedText;
}

/** What a chart says and shows. */
export interface ChartModel {
  /** All figures in one unit, by series and period. */
  readonly data: Aligned;
  readonly names: readonly LocalizedText[];
  /** The name of the series, where there is but one. */
  readonly title: LocalizedText | undefined;
  readonly summary: LocalizedText | undefined;
  readonly format: ValueFormat;
  /** A period in the reader's language; empty where there is none. */
  period(index: number): string;
  /** The same for a voice. */
  spokenPeriod(index: number): string;
  /** The same in few letters, without the year if the period `before` says it. */
  tick(index: number, before?: number): string;
  /** What the periods are: "Period", or "Category". */
  readonly periodHeading: string;
  /** One figure in words; `undefined` where the series has no such period. */
  figure(series: number, index: number): Figure | undefined;
  /** For each series what it shows, in one sentence; empty without a figure. */
  readonly sentences: readonly string[];
  /** Remarks, where they are few; the table has all. */
  readonly footnotes: readonly Footnote[];
  /** The sign of the remark on a figure; empty where there is none. */
  footnoteSign(series: number, index: number): string;
  /** Which of the series asked for are not shown, and why; empty if all are. */
  readonly leftOut: string;
  readonly source: LocalizedText | undefined;
  /** What the line about the source is made of. */
  readonly frame: DocumentMetadata;
}
