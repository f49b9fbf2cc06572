import {
  html,
  LitElement,
  noChange,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {property, state} from 'lit/decorators.js';
import {DataError} from '../../core/document/data-error.js';
import {hasOwn} from '../../core/document/has-own.js';
import {parsePart, type Parsed} from '../../core/document/parse.js';
import type {Schema} from '../../core/document/read.js';
import type {ClusterDocument} from '../../core/document/schema/document.js';
import type {DocumentMetadata} from '../../core/document/schema/metadata.js';
import {localeFor, type Locale} from '../../core/i18n/locale.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';
import {timeSlice} from '../../runtime/time-slice.js';
import {baseStyles} from '../styles/base.styles.js';
import {adoptStyles} from './adopt-styles.js';
import {creationScopeOf} from './creation-scope.js';
import {atLeastOne, headingLevel, oneOf, parseAtLeastOne, parseHeadingLevel} from './attributes.js';
import {DocumentController} from './document-controller.js';
import type {ClusterEventMap} from './events.js';
import type {RenderContext} from './render-context.js';
import {renderError, renderSource} from './error-view.js';
import {resolveHeading, renderHeading} from './heading.js';
import {inheritedAttribute, InheritedAttributesController} from './inherited-attributes.js';
import {MessagesController} from './messages-controller.js';
import {readViewState, type ViewState} from './view-state.js';
import {StatusController} from './status-controller.js';
import {RetryController} from './retry-controller.js';
import {SlotController} from './slot-controller.js';
import {StructuredDataController} from './structured-data-controller.js';
import {defersUpgrade} from './upgrade.js';
import {VERSION} from './version.js';

/** Listeners know the classes of the events, and what the items of `cluster-select` are. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the parameters of the class, which it is merged with
export interface ClusterElement<T, Item = never> {
  addEventListener<Type extends keyof ClusterEventMap<Item>>(
    type: Type,
    listener: (this: this, event: ClusterEventMap<Item>[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof ClusterEventMap<Item>>(
    type: Type,
    listener: (this: this, event: ClusterEventMap<Item>[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

const loading = {status: 'loading', metadata: {}} as const;

/**
 * The base class of all widgets. Finds the document, reads the widget's part of it, and renders a heading and the part, or an
 * error message.
 *
 * @slot - Fallback content, shown while the document loads and if loading fails.
 * @csspart heading - The heading.
 * @csspart error - The error message.
 * @csspart retry - The "Try again" button of the error message.
 * @csspart empty - The message for a document that has no content for the widget.
 * @csspart source - The date and the source of the data.
 * @cssprop {<color>} --cluster-accent - Colour of marks, links and bars.
 * @cssprop {<color>} --cluster-text - Text colour; by default that of the page.
 * @cssprop {<color>} --cluster-muted - Colour of secondary text: affiliations, dates, axis labels.
 * @cssprop {<color>} --cluster-surface - Background colour of the widget.
 * @cssprop {<color>} --cluster-border - Colour of lines and borders.
 * @cssprop {<color>} --cluster-focus - Colour of the focus ring.
 * @cssprop {<color>} --cluster-positive - Success colour, for example for a valid certificate.
 * @cssprop {<color>} --cluster-warning - Warning colour, for example for an expired certificate.
 * @cssprop {<color>} --cluster-tint - Background colour of tinted areas: values, chips, tiles with initials.
 * @cssprop --cluster-font - Font family; by default that of the page.
 * @cssprop --cluster-heading-font - Font family of headings; by default that of the page.
 * @cssprop {<number>} --cluster-heading-weight - Font weight of headings.
 * @cssprop {<number>} --cluster-strong - Font weight of names and numbers.
 * @cssprop {<length>} --cluster-radius - Border radius.
 * @cssprop {<length-percentage>} --cluster-photo-radius - Border radius of portraits; in rows they are round by default.
 * @cssprop {<length>} --cluster-gap - Space between items.
 * @cssprop {<length>} --cluster-item-min - Smallest width of an item if several are side by side.
 * @cssprop {<length>} --cluster-photo-max - Largest width of a portrait.
 * @cssprop {<length>} --cluster-pad - Space between the edge of a card and its content.
 * @cssstate loading - The document is loading.
 * @cssstate ready - The widget shows its content.
 * @cssstate empty - The document has no content for the widget.
 * @cssstate error - The widget shows an error message.
 * @fires {ClusterLoadEvent} cluster-load - The widget shows its document.
 * @fires {ClusterErrorEvent} cluster-error - The widget shows its error view.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-unused-vars -- `Item` is in the interface
export abstract class ClusterElement<T, Item = never> extends LitElement {
  /** Version of the library. */
  static readonly version: string = VERSION;
  /** The tag name under which the library registers the class. */
  static readonly tag: string;
  /** The field of the document that the widget shows, or `''` if it shows several top-level fields. */
  static readonly part: string;
  /** The schema of that field. */
  static readonly schema: Schema;
  static override styles: CSSResultGroup = baseStyles;

  /** The document itself; wins over `src`. Compared by identity, never changed. */
  @property({attribute: false}) data: ClusterDocument | undefined;
  /** Address that the addresses in `data` are relative to; default the page. */
  @property() base: string | undefined;
  /** URL of the document, absolute or relative to the page. */
  @property() src: string | undefined;
  /** Text of the heading. Default: the heading from the document, or the widget's standard heading. */
  @property() heading: string | undefined;
  /** Level of the heading, from 1 to 6. */
  @property({attribute: 'heading-level', converter: headingLevel}) headingLevel = 2;
  /** Hides the heading visually. Screen readers still announce it. */
  @property({type: Boolean, attribute: 'no-heading'}) noHeading = false;
  /** Colour theme: `light`, `dark`, or `auto` to follow the system setting. Default: the colours of the page. */
  @property({reflect: true, converter: oneOf(['light', 'dark', 'auto'])}) theme:
    'light' | 'dark' | 'auto' | undefined;
  /** Time in milliseconds after which one attempt to load the document is aborted. */
  @property({converter: atLeastOne(15_000)}) timeout = 15_000;
  /** Hides the widget if the document has no content for it. */
  @property({type: Boolean, attribute: 'hide-empty', reflect: true}) hideEmpty = false;
  /** Shows the date and the source of the data. */
  @property({type: Boolean, attribute: 'show-source'}) showSource = false;
  /** Age of the data, in days, after which the widget marks them as possibly out of date. Default: no limit. */
  @property({attribute: 'stale-after', converter: atLeastOne(undefined)}) staleAfter:
    number | undefined;
  /** Adds the document to the page as schema.org data (JSON-LD) for search engines, once per document. */
  @property({type: Boolean, attribute: 'structured-data'}) structuredData = false;

  readonly #documents = new DocumentController(this);
  readonly #slot = new SlotController(this, () => this.#state.status);
  #state: ViewState<T> = loading;
  #context: RenderContext | undefined;
  /** The error of a failed update, while the error view is rendered. */
  #failure: DataError | undefined;
  /** Prerendered nodes of the shadow root. They stay until the widget has content to show instead. */
  readonly #prerendered: ChildNode[] = [];

  readonly #inherited = new InheritedAttributesController(this);
  readonly #retry = new RetryController(
    this,
    () => this.reload(),
    () => this.#error,
  );

  constructor() {
    super();
    new StatusController(
      this,
      () => this.#state,
      () => this.isComplete,
    );
    new StructuredDataController(
      this,
      () => this.#state,
      () => this.graphMember,
    );
    new MessagesController(this);
  }

  /** Requests the document again for all widgets that show it. Resolves when the request has succeeded or failed and this widget is updated. */
  async reload(): Promise<void> {
    await this.#documents.reload();
    await this.updateComplete;
  }

  override connectedCallback(): void {
    if (defersUpgrade()) this.defersContent = true;
    super.connectedCallback();
    // Frameworks expect a shadow root in the same task: https://custom-elements-everywhere.com
    if (!this.hasUpdated) this.performUpdate();
  }

  /** Restores the style sheets, which do not move to another document: https://wicg.github.io/construct-stylesheets */
  adoptedCallback(): void {
    adoptStyles(this.shadowRoot, this.constructor as typeof LitElement);
  }

  /** Renders the loading state first and the content in a later time slice. Set when many widgets are created at once. */
  @state() protected defersContent = false;

  /** Whether the shadow root contains prerendered content. */
  protected get isPrerendered(): boolean {
    return this.#prerendered.length > 0;
  }

  /** Whether all nested widgets, if any, are rendered. */
  protected get isComplete(): boolean {
    return true;
  }

  /** The id of the member that the schema.org graph is about; by default it is about the cluster. */
  protected get graphMember(): string | undefined {
    return undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#prerendered.push(...(this.shadowRoot?.childNodes ?? []));
    const root = super.createRenderRoot();
    this.renderOptions.renderBefore = null;
    const creationScope = creationScopeOf(root);
    if (creationScope) this.renderOptions.creationScope = creationScope;
    return root;
  }

  /** Also applies a change of `lang` that the mutation observer has not reported yet. */
  protected override getUpdateComplete(): Promise<boolean> {
    if (this.isConnected) this.#inherited.update();
    return super.getUpdateComplete();
  }

  /** Spreads the updates of many widgets over several time slices. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.isUpdatePending) await timeSlice();
    void super.scheduleUpdate();
  }

  /** Shows the error view if rendering throws. The exception does not reach the page or other widgets. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (cause) {
      const message = `<${this.localName}> could not be rendered: ${(cause as Error).message}`;
      this.#failure = new DataError('render', message, {cause});
      this.#renderFailure();
      this.#failure = undefined;
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Templates of frameworks set properties as texts: `timeout="5000"`.
    this.headingLevel = parseHeadingLevel(`${this.headingLevel}`);
    this.timeout = parseAtLeastOne(this.timeout) ?? 15_000;
    this.staleAfter = parseAtLeastOne(this.staleAfter);
    this.#documents.update();
    const state = this.#failure ? this.#failedState(this.#failure) : this.#readState();
    const {metadata} = state;
    const {tag} = this.constructor as typeof ClusterElement;
    const locale = localeFor(inheritedAttribute(this, 'lang') ?? '', metadata.language);
    const heading = resolveHeading(
      this.heading,
      metadata.headings?.[tag.slice('cluster-'.length)],
      this.defaultHeading(locale, metadata, hasOwn(state, 'part') ? state.part : undefined),
      locale,
    );
    const base = hasOwn(state, 'base') ? state.base : '';
    this.#state = state;
    this.#context = {locale, base, timeZone: metadata.timeZone ?? 'UTC', metadata, heading};
  }

  protected override firstUpdated(): void {
    if (this.defersContent) this.requestUpdate();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    // Removed only now, after the new content is rendered.
    if (this.#keepsPrerendered) return;
    for (const node of this.#prerendered.splice(0)) node.remove();
  }

  protected override render(): TemplateResult | typeof noChange {
    const state = this.#state;
    const context = this.#context;
    if (!context || this.#keepsPrerendered) return noChange;
    const {locale} = context;
    const isLoaded = state.status === 'ready' || state.status === 'empty';
    const isLoading = state.status === 'loading';
    const error = this.#error;
    return html`<section
        lang=${locale.language}
        class=${isLoading && !error && this.#slot.empty ? 'skeleton' : nothing}
        aria-busy=${(isLoading && !error) || nothing}
      >
        ${isLoaded ? this.renderTitle(context) : nothing}
        ${state.status === 'ready' ? this.renderPart(state.part, context) : nothing}
        ${state.status === 'empty' ? this.renderEmpty(state.part, context) : nothing}
        ${isLoaded ? this.renderSource(context) : nothing}
        ${isLoaded && !this.#retry.isUsed ? nothing : this.#renderMessage(context, error)}
      </section>
      <slot ?hidden=${this.#slot.hidden} @slotchange=${this.#onSlotChange}></slot>`;
  }

  /** The visible error. It stays while the visitor tries again. */
  get #error(): DataError | undefined {
    const state = this.#state;
    if (state.status === 'error') return state.error;
    return state.status === 'loading' ? state.after : undefined;
  }

  /** The live region exists before the error, because a screen reader announces only changes in it. */
  #renderMessage({locale, heading}: RenderContext, error: DataError | undefined): TemplateResult {
    const {isUsed, isDone, isAnnounced, retry} = this.#retry;
    const isPending = this.#retry.isPending || this.#state.status === 'loading';
    const live = isAnnounced || !error ? 'polite' : 'off';
    return html`<div aria-live=${live}>
      ${error ? renderError(locale, heading, error, {isUsed, isPending, retry: () => void retry()}) : nothing}
      ${isDone ? html`<p class="visually-hidden">${locale.msg('Loaded.', {id: 'loaded'})}</p>` : nothing}
    </div>`;
  }

  /** The default heading, used if neither the attribute nor the document has one. */
  protected abstract defaultHeading(
    locale: Locale,
    metadata: DocumentMetadata,
    part: T | undefined,
  ): string | LocalizedText;

  /** The heading above the part, or above the message that there is none. */
  protected renderTitle({heading}: RenderContext): unknown {
    return renderHeading(this.headingLevel, heading, this.noHeading);
  }

  /** Renders the part. */
  protected abstract renderPart(part: T, context: RenderContext): unknown;

  /** The message for a document without this part. */
  protected abstract emptyMessage(locale: Locale): string;

  /** Renders that message. */
  protected renderEmpty(_part: T | undefined, {locale}: RenderContext): unknown {
    return html`<p part="empty">${this.emptyMessage(locale)}</p>`;
  }

  /** Renders the date and the source of the data. */
  protected renderSource(context: RenderContext): unknown {
    return renderSource(context, this.showSource, this.staleAfter);
  }

  /** Reads the widget's part of a document. Throws a `DataError` if nothing in it can be used. */
  protected read(document: Readonly<Record<string, unknown>>): Parsed<T> {
    const {part, schema} = this.constructor as typeof ClusterElement;
    return parsePart(document, part, schema) as Parsed<T>;
  }

  /** Whether a part has nothing to show: a list without items or an object without fields. */
  protected isEmpty(part: T): boolean {
    return !Object.keys(part as object).length;
  }

  #readState(): ViewState<T> {
    if (this.defersContent && !this.hasUpdated) return loading;
    return readViewState(
      this.#documents.state,
      (document) => this.read(document),
      (part) => this.isEmpty(part),
    );
  }

  #failedState(error: DataError): ViewState<T> {
    const document = hasOwn(this.#state, 'document') ? this.#state.document : undefined;
    const {language} = this.#state.metadata;
    return {status: 'error', error, document, metadata: {language}};
  }

  /** Whether prerendered content stays: while the document loads, and if rendering fails. */
  get #keepsPrerendered(): boolean {
    return this.isPrerendered && (this.#state.status === 'loading' || !!this.#failure);
  }

  /** Renders the error view. If that fails too, makes the fallback visible. */
  #renderFailure(): void {
    try {
      this.requestUpdate();
      super.performUpdate();
    } catch {
      this.renderRoot.append(this.ownerDocument.createElement('slot'));
    }
  }

  /** Slotted content can be a source of data, or show that an end tag is missing. */
  readonly #onSlotChange = (): void => {
    if (this.#slot.changed || this.#documents.sourceChanged) this.requestUpdate();
  };
}
