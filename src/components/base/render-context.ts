import type {Frame} from '../../core/document/schema/frame.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {Phrase} from '../../core/i18n/text.js';

/** What a widget needs beside its part to draw it. */
export interface RenderContext {
  readonly locale: Locale;
  /** Absolute address that the document's image addresses are relative to. */
  readonly base: string;
  /** IANA name of the document's time zone. */
  readonly timeZone: string;
  /** What the document says for all widgets: headings, date, source. */
  readonly frame: Frame;
  /** The words of the heading, shown or not. */
  readonly heading: Phrase;
}
