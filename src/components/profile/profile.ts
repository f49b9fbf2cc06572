import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import type {Parsed} from '../../core/document/parse.js';
import type {DocumentMetadata} from '../../core/document/schema/metadata.js';
import {asList, listOf, nestedHeadingLevel} from '../base/attributes.js';
import {ClusterElement} from '../base/cluster-element.js';
import type {RenderContext} from '../base/render-context.js';
import {focusHeading, resolveHeading} from '../base/heading.js';
import {scrollIntoView} from '../base/scroll-into-view.js';
import {register} from '../base/register.js';
import {renderText} from '../base/render-text.js';
import type {Locale} from '../../core/i18n/locale.js';
import {resolveName, type LocalizedText} from '../../core/i18n/resolve-text.js';
import {
  profileContents,
  profileEmpty,
  profileHeading,
  readProfile,
  type Profile,
  type ProfileItem,
  type ProfileSection,
} from './profile.view.js';
import {CurrentSectionController} from './current-section-controller.js';
import {profileStyles} from './profile.styles.js';
import {sections} from './sections.js';

const allSections: readonly string[] = sections.map(({name}) => name);

/**
 * The whole document, with one section per widget. The CSS parts of the sections have the short name of the widget as a prefix,
 * for example `board-item`.
 *
 * @tag cluster-profile
 * @csspart contents - The table of contents, shown if the profile is wide enough.
 * @csspart section - One section (a widget).
 * @fires {ClusterSelectEvent<ProfileItem>} cluster-select - The visitor selected an item of a section.
 */
export class ClusterProfile extends ClusterElement<Profile, ProfileItem> {
  static override readonly tag = 'cluster-profile';
  static override readonly part = '';
  static override styles = [ClusterElement.styles, profileStyles];
  /** The widgets inside the profile. */
  static readonly children: readonly ProfileSection['widget'][] = sections.map(
    ({widget}) => widget,
  );

  /** Registers the widgets of the sections, with the prefix of the profile. */
  static registerDependencies(name: string, registry: CustomElementRegistry): void {
    for (const widget of this.children) register(widget, nameBeside(name, widget), registry);
  }

  /**
   * The sections to show, in order, separated by spaces. The names are the tags of the widgets without `cluster-`.
   *
   * @default 'about awards key-figures specializations revenue-chart directions values board members partners projects contact'
   */
  @property({converter: listOf(allSections)}) sections: readonly string[] = allSections;

  /** Also shows sections without content, each with a message that it is empty. */
  @property({type: Boolean, attribute: 'show-empty'}) showEmpty = false;

  readonly #current = new CurrentSectionController(this);
  #failedDocument: object | undefined;

  /** Reloads the profile instead of a single section, because all sections show the same document. */
  readonly #retry = (): Promise<void> => this.reload();

  /** Stops the events of the sections, except for the first `cluster-error`. The profile dispatches its own `cluster-load`. */
  readonly #onSectionEvent = (event: Event): void => {
    const document = (event.currentTarget as HTMLElement & {data?: object}).data;
    if (event.type === 'cluster-error' && this.#failedDocument !== document)
      this.#failedDocument = document;
    else event.stopPropagation();
  };

  protected override get isComplete(): boolean {
    return this.#sections.every(({isUpdatePending}) => !isUpdatePending);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await Promise.all(this.#sections.map(({updateComplete}) => updateComplete));
    return complete;
  }

  get #sections(): ClusterElement<unknown>[] {
    return [...this.renderRoot.querySelectorAll<ClusterElement<unknown>>('[part="section"]')];
  }

  protected override defaultHeading(
    locale: Locale,
    {name}: DocumentMetadata,
  ): string | LocalizedText {
    return resolveName(locale, name) ?? profileHeading(locale);
  }

  protected override read(document: Readonly<Record<string, unknown>>): Parsed<Profile> {
    const names = asList(allSections, this.sections);
    const requestedSections = names.flatMap((name) => sections.filter((one) => one.name === name));
    return readProfile(document, requestedSections, this.showEmpty);
  }

  protected override isEmpty(profile: Profile): boolean {
    return !profile.sections.length;
  }

  protected override emptyMessage(locale: Locale): string {
    return profileEmpty(locale);
  }

  protected override renderPart(profile: Profile, context: RenderContext): TemplateResult {
    const visibleSections = profile.sections;
    return html`<div class="layout">
      ${visibleSections.length > 1 ? this.#renderContents(profile, context) : nothing}
      <div class="sections">
        ${visibleSections.map((section) => this.#renderSection(section, profile, context))}
      </div>
    </div>`;
  }

  #renderContents(
    {document, sections: visibleSections}: Profile,
    {locale, metadata}: RenderContext,
  ): TemplateResult {
    return html`<nav part="contents" aria-labelledby="contents">
      <p id="contents" aria-hidden="true">${profileContents(locale)}</p>
      <ul role="list">
        ${visibleSections.map(({name, defaultHeading}) => {
          const heading = resolveHeading(
            undefined,
            metadata.headings?.[name],
            defaultHeading(locale, document),
            locale,
          );
          const current = name === this.#current.id ? 'true' : nothing;
          return html`<li>
            <a href="#${name}" aria-current=${current} @click=${this.#goTo}>${renderText(heading)}</a>
          </li>`;
        })}
      </ul>
    </nav>`;
  }

  /** Scrolls to a section. Browsers do not follow fragment links into a shadow root. */
  readonly #goTo = (event: Event): void => {
    const {hash} = event.currentTarget as HTMLAnchorElement;
    const section = this.#sections.find(({id}) => `#${id}` === hash);
    event.preventDefault();
    if (!section) return;
    scrollIntoView(section);
    // A screen reader says a heading that gets the focus, but not a whole section.
    const options = {preventScroll: true};
    if (!focusHeading(section.shadowRoot, options)) section.focus(options);
    this.#current.id = section.id;
  };

  #renderSection(
    {name, widget, parts}: ProfileSection,
    {document}: Profile,
    {locale, base}: RenderContext,
  ): unknown {
    const tag = unsafeStatic(nameBeside(this.localName, widget));
    return staticHtml`<${tag}
      id=${name}
      part="section"
      tabindex="-1"
      exportparts=${parts.map((part) => `${part}: ${name}-${part}`).join()}
      lang=${locale.tag}
      .base=${base}
      .headingLevel=${nestedHeadingLevel(this.headingLevel)}
      .reload=${this.#retry}
      .unfolded=${true}
      .defersContent=${!this.data && !this.isPrerendered}
      .data=${document}
      @cluster-load=${this.#onSectionEvent}
      @cluster-error=${this.#onSectionEvent}
    ></${tag}>`;
  }
}

/** The tag of a section's widget, with the prefix of the profile's tag: `acme-profile` → `acme-board`. */
const nameBeside = (profile: string, {tag}: ProfileSection['widget']): string =>
  profile.endsWith('-profile') ? profile.slice(0, -7) + tag.slice(8) : tag;

declare global {
  interface HTMLElementTagNameMap {
    'cluster-profile': ClusterProfile;
  }
}
