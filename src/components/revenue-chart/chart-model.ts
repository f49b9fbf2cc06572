import type {Aligned} from '../../core/chart/series.js';
import type {DocumentMetadata} from '../../core/document/schema/metadata.js';
import type {Observation} from '../../core/document/schema/series.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';
import type {Amounts} from './number-format.js';

/** One figure, in words. */
export interface Figure {
  /** As it stands in the document. */
  readonly observation: Observation;
  /** In the unit of the chart; null is a gap. */
  readonly value: number | null;
  /** The value in the reader's language, else that there is none. */
  readonly amount: string;
  /** "planned"; empty for actual figures and for gaps. */
  readonly status: string;
  readonly note: LocalizedText | undefined;
}

/** What a chart says and shows. */
export interface ChartModel {
  /** All figures in one unit, by series and period. */
  readonly data: Aligned;
  readonly names: readonly LocalizedText[];
  /** The name of the series, where there is but one. */
  readonly title: LocalizedText | undefined;
  readonly summary: LocalizedText | undefined;
  readonly amounts: Amounts;
  /** A period in the reader's language; empty where there is none. */
  period(index: number): string;
  /** One figure in words; `undefined` where the series has no such period. */
  figure(series: number, index: number): Figure | undefined;
  /** For each series what it shows, in one sentence; empty without a figure. */
  readonly sentences: readonly string[];
  /** Which of the series asked for are not shown, and why; empty if all are. */
  readonly leftOut: string;
  readonly source: LocalizedText | undefined;
  /** What the line about the source is made of. */
  readonly frame: DocumentMetadata;
}
