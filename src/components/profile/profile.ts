import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import type {Parsed} from '../../core/document/parse.js';
import type {DocumentMetadata} from '../../core/document/schema/metadata.js';
import {asList, listOf} from '../base/attributes.js';
import {ClusterElement} from '../base/cluster-element.js';
import type {RenderContext} from '../base/render-context.js';
import {resolveHeading} from '../base/heading.js';
import {scrollIntoView} from '../base/scroll-into-view.js';
import {register} from '../base/register.js';
import {renderText} from '../base/render-text.js';
import type {Locale} from '../../core/i18n/locale.js';
import {resolveText, type LocalizedText} from '../../core/i18n/resolve-text.js';
import {
  profileContents,
  profileEmpty,
  profileHeading,
  readProfile,
  type Profile,
  type ProfileSection,
} from './profile.view.js';
import {CurrentSectionController} from './current-section-controller.js';
import {profileStyles} from './profile.styles.js';
import {sections} from './sections.js';

const allSections: readonly string[] = sections.map(({name}) => name);

/**
 * Everything that the document says about the cluster, one section per widget. The parts of the sections are those of their widgets
 * with the widget's name in front, for example `board-item`.
 *
 * @tag cluster-profile
 * @csspart contents - The list of contents, where it is wide enough.
 * @csspart section - One section, a widget.
 */
export class ClusterProfile extends ClusterElement<Profile> {
  static override readonly tag = 'cluster-profile';
  static override readonly part = '';
  static override styles = [ClusterElement.styles, profileStyles];
  /** The widgets that stand in the profile. */
  static readonly children: readonly ProfileSection['widget'][] = sections.map(
    ({widget}) => widget,
  );

  /** The sections are registered with the profile: under its prefix, if it has one. */
  static registerDependencies(name: string, registry: CustomElementRegistry): void {
    for (const widget of this.children) register(widget, nameBeside(name, widget), registry);
  }

  /**
   * Which widgets to show, by their tags without `cluster-`, in this order.
   *
   * @default 'about awards key-figures specializations revenue-chart directions values board members partners projects contact'
   */
  @property({converter: listOf(allSections)}) sections: readonly string[] = allSections;

  /** Shows also the sections for which the document has nothing; each says so. */
  @property({type: Boolean, attribute: 'show-empty'}) showEmpty = false;

  readonly #current = new CurrentSectionController(this);
  #failed: object | undefined;

  /** A section's document is the profile's: trying again is for all of them. */
  readonly #retry = (): Promise<void> => this.reload();

  /** The page hears of the profile: its own `cluster-load`, and the first `cluster-error` of a section. */
  readonly #hear = (event: Event): void => {
    const document = (event.currentTarget as HTMLElement & {data?: object}).data;
    if (event.type === 'cluster-error' && this.#failed !== document) this.#failed = document;
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

  protected override headingWords(
    locale: Locale,
    {name}: DocumentMetadata,
  ): string | LocalizedText {
    return resolveText(locale, name) ?? profileHeading(locale);
  }

  protected override read(document: Readonly<Record<string, unknown>>): Parsed<Profile> {
    const names = asList(allSections, this.sections);
    const wanted = names.flatMap((name) => sections.filter((one) => one.name === name));
    return readProfile(document, wanted, this.showEmpty);
  }

  protected override isEmpty(profile: Profile): boolean {
    return !profile.sections.length;
  }

  protected override renderEmpty(_: unknown, {locale}: RenderContext): TemplateResult {
    return html`<p part="empty">${profileEmpty(locale)}</p>`;
  }

  protected override renderPart(profile: Profile, context: RenderContext): TemplateResult {
    const shown = profile.sections;
    return html`<div class="layout">
      ${shown.length > 1 ? this.#renderContents(profile, context) : nothing}
      <div class="sections">
        ${shown.map((section) => this.#renderSection(section, profile, context))}
      </div>
    </div>`;
  }

  #renderContents(
    {document, sections: shown}: Profile,
    {locale, frame}: RenderContext,
  ): TemplateResult {
    return html`<nav part="contents" aria-labelledby="contents">
      <p id="contents">${profileContents(locale)}</p>
      <ul role="list">
        ${shown.map(({name, headingWords}) => {
          const words = resolveHeading(
            undefined,
            frame.headings?.[name],
            headingWords(locale, document),
            locale,
          );
          const current = name === this.#current.id ? 'true' : nothing;
          return html`<li>
            <a href="#${name}" aria-current=${current} @click=${this.#goTo}>${renderText(words)}</a>
          </li>`;
        })}
      </ul>
    </nav>`;
  }

  /** Follows a link inside the shadow root, where the page's own way of following it does not lead. */
  readonly #goTo = (event: Event): void => {
    const {hash} = event.currentTarget as HTMLAnchorElement;
    const section = this.#sections.find(({id}) => `#${id}` === hash);
    event.preventDefault();
    if (!section) return;
    scrollIntoView(section);
    section.focus({preventScroll: true});
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
      .headingLevel=${Math.min(6, this.headingLevel + 1)}
      .reload=${this.#retry}
      .unfolded=${true}
      .defersContent=${!this.data && !this.isPrerendered}
      .data=${document}
      @cluster-load=${this.#hear}
      @cluster-error=${this.#hear}
    ></${tag}>`;
  }
}

/** The name of a section's widget beside a profile of this name: `acme-profile` → `acme-board`. */
const nameBeside = (profile: string, {tag}: ProfileSection['widget']): string =>
  profile.endsWith('-profile') ? profile.slice(0, -7) + tag.slice(8) : tag;

declare global {
  interface HTMLElementTagNameMap {
    'cluster-profile': ClusterProfile;
  }
}
