import type {DocumentMetadata} from '../../core/document/schema/metadata.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';

/** What a widget needs beside its part to draw it. */
export interface RenderContext {
  readonly locale: Locale;
  /** Absolute address that the document's image addresses are relative to. */
  readonly base: string;
  /** IANA name of the document's time zone. */
  readonly timeZone: string;
  /** What the document says for all widgets: headings, date, source. */
  readonly frame: DocumentMetadata;
  /** The words of the heading, shown or not. */
  readonly heading: LocalizedText;
}
