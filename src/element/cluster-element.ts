import {html, LitElement, noChange, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {parsePart, type Parsed} from '../data/parse.js';
import type {Schema} from '../data/read.js';
import type {Frame} from '../data/schema/frame.js';
import {localeFor, type Locale} from '../locale/locale.js';
import type {Phrase} from '../locale/text.js';
import {baseStyles} from '../theme/base.styles.js';
import {adoptStyles} from './adopt-styles.js';
import {AncestorsController, nearest} from './ancestors.js';
import {atLeastOne, headingLevel, oneOf} from './attributes.js';
import {DocumentController} from './document-controller.js';
import {renderError, renderSource} from './frame.js';
import {readPart, type PartState} from './part-state.js';
import {ReportController} from './report-controller.js';
import {chooseHeading, renderHeading} from './heading.js';
import {SlotController} from './slot-controller.js';
import {StructuredDataController} from './structured-data-controller.js';
import {VERSION} from './version.js';

/** What a widget needs beside its part to draw it. */
export interface Context {
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

const loading = {status: 'loading', frame: {}} as const;

/**
 * The base of all widgets: finds the document, reads the widget's part of it, and shows heading, part, or calm words.
 *
 * @slot - What the host shows while the data are loading or cannot be had.
 * @csspart heading - The heading.
 * @csspart error - The words shown when the data cannot be had.
 * @csspart retry - The button that requests the data again.
 * @csspart empty - The words shown when there is nothing to show.
 * @csspart source - The line about date and source of the data.
 * @cssprop {<color>} --cluster-accent - Colour of marks, links and bars.
 * @cssprop {<color>} --cluster-text - Colour of the text; else the page's.
 * @cssprop {<color>} --cluster-muted - Colour of what stands back: affiliations, dates, axis labels.
 * @cssprop {<color>} --cluster-surface - Colour behind the widget.
 * @cssprop {<color>} --cluster-border - Colour of lines and frames.
 * @cssprop {<color>} --cluster-focus - Colour of the ring around what has the focus.
 * @cssprop {<color>} --cluster-positive - Colour of good news, such as a valid certificate.
 * @cssprop {<color>} --cluster-warning - Colour of what wants care, such as an expired certificate.
 * @cssprop --cluster-font - Font family; else the page's.
 * @cssprop {<length>} --cluster-radius - Roundness of corners.
 * @cssprop {<length>} --cluster-gap - Space between items.
 * @cssprop {<length>} --cluster-item-min - Width below which an item does not get where several stand side by side.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - The part is shown.
 * @cssstate empty - The document has nothing of this part.
 * @cssstate error - The data cannot be had.
 * @fires {ClusterLoadEvent} cluster-load - The widget shows its document.
 * @fires {ClusterErrorEvent} cluster-error - The widget shows its error view.
 */
export abstract class ClusterElement<T> extends LitElement {
  /** Version of the library. */
  static readonly version: string = VERSION;
  /** The custom element's name under which the library registers the class. */
  static readonly tag: string;
  /** The field of the document that the widget shows; `''`: several fields of the document itself. */
  static readonly part: string;
  /** How that field is read. */
  static readonly schema: Schema;
  static override styles: CSSResultGroup = baseStyles;

  /** The document itself; wins over `src`. Compared by identity, never changed. */
  @property({attribute: false}) data: object | undefined;
  /** Address that the addresses in `data` are relative to; default the page. */
  @property() base: string | undefined;
  /** Address of the document, relative to the page. */
  @property() src: string | undefined;
  /** Text that replaces the heading. */
  @property() heading: string | undefined;
  /** Level of the heading, 1 to 6. */
  @property({attribute: 'heading-level', converter: headingLevel}) headingLevel = 2;
  /** Keeps the heading for screen readers only. */
  @property({type: Boolean, attribute: 'no-heading'}) noHeading = false;
  /** Colours: `light`, `dark`, `auto` (as the system); unset: those of the page. */
  @property({reflect: true, converter: oneOf(['light', 'dark', 'auto'])}) theme:
    'light' | 'dark' | 'auto' | undefined;
  /** Milliseconds until a request is given up. */
  @property({converter: atLeastOne(15_000)}) timeout = 15_000;
  /** Shows nothing at all where the document has nothing of this part. */
  @property({type: Boolean, attribute: 'hide-empty', reflect: true}) hideEmpty = false;
  /** Shows the line about date and source of the data. */
  @property({type: Boolean, attribute: 'show-source'}) showSource = false;
  /** Days after which the data are called old. */
  @property({attribute: 'stale-after', converter: atLeastOne(undefined)}) staleAfter:
    number | undefined;
  /** Adds the document to the page as schema.org data for search engines, once however many widgets ask. */
  @property({type: Boolean, attribute: 'structured-data'}) structuredData = false;

  readonly #documents = new DocumentController(this);
  readonly #slot = new SlotController(this, () => this.#state.status);
  #state: PartState<T> = loading;
  /** What a server has drawn: it stands until there is something to show in its place. */
  protected readonly prerendered: ChildNode[] = [];

  constructor() {
    super();
    new AncestorsController(this);
    new ReportController(this, () => (this.pending ? loading : this.#state));
    new StructuredDataController(this, () => this.#state);
  }

  /** Requests the document again, for all widgets that show it; resolves when that is done. */
  async reload(): Promise<void> {
    await this.#documents.reload();
    await this.updateComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Frameworks read the shadow root in the same task: https://custom-elements-everywhere.com
    if (!this.hasUpdated) this.performUpdate();
  }

  /** A document that is left takes its style sheets with it: https://wicg.github.io/construct-stylesheets */
  adoptedCallback(): void {
    adoptStyles(this.shadowRoot, this.constructor as typeof LitElement);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.prerendered.push(...(this.shadowRoot?.childNodes ?? []));
    const root = super.createRenderRoot();
    this.renderOptions.renderBefore = null;
    return root;
  }

  protected override render(): TemplateResult | typeof noChange {
    const {tag} = this.constructor as typeof ClusterElement;
    const state = (this.#state = readPart<T>(
      this.#documents.state,
      (document) => this.read(document),
      (value) => this.isEmpty(value),
    ));
    if (state.status === 'loading' && this.prerendered.length) return noChange;
    const {frame} = state;
    const locale = localeFor(nearest(this, 'lang')?.getAttribute('lang') ?? '', frame.language);
    const shown = state.status === 'ready' || state.status === 'empty';
    const base = shown ? state.base : '';
    const words = chooseHeading(
      this.heading,
      frame.headings?.[tag.slice(8)],
      this.headingWords(locale, frame),
      locale,
    );
    const context = {locale, base, timeZone: frame.timeZone ?? 'UTC', frame, heading: words};
    const drawn = html`<section lang=${locale.language} aria-busy=${state.status === 'loading' || nothing}>
        ${shown ? renderHeading(this.headingLevel, words, this.noHeading) : nothing}
        ${state.status === 'ready' ? this.renderPart(state.part, context) : nothing}
        ${state.status === 'empty' ? this.renderEmpty(state.part, context) : nothing}
        ${state.status === 'error' ? renderError(locale, words, state.error, () => this.reload()) : nothing}
        ${shown ? this.renderSource(context) : nothing}
      </section>
      <slot ?hidden=${this.#slot.hidden} @slotchange=${this.#slot}></slot>`;
    this.prerendered.splice(0).forEach((node) => node.remove());
    return drawn;
  }

  /** The heading in our own words, where neither the host nor the document has one. */
  protected abstract headingWords(locale: Locale, frame: Frame): string | Phrase;

  /** Draws the part. */
  protected abstract renderPart(part: T, context: Context): unknown;

  /** What is said where the document has nothing of this part. */
  protected abstract renderEmpty(part: T | undefined, context: Context): unknown;

  /** The line about date and source of the data. */
  protected renderSource(context: Context): unknown {
    return renderSource(context, this.showSource, this.staleAfter);
  }

  /** Reads the widget's part of a document; throws a `DataError` where nothing of it can be used. */
  protected read(document: Readonly<Record<string, unknown>>): Parsed<T> {
    const {part, schema} = this.constructor as typeof ClusterElement;
    return parsePart(document, part, schema) as Parsed<T>;
  }

  /** Whether drawing is still under way, so that the widget is not called ready yet. */
  protected get pending(): boolean {
    return false;
  }

  /** Whether a part that is there has nothing to show: a list without items, an object without fields. */
  protected isEmpty(part: T): boolean {
    return !Object.keys(part as object).length;
  }
}
