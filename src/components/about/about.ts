import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Parsed} from '../../core/document/parse.js';
import {about, type About} from '../../core/document/schema/about.js';
import {asList, listOf, nestedHeadingLevel} from '../base/attributes.js';
import {ClusterElement} from '../base/cluster-element.js';
import type {RenderContext} from '../base/render-context.js';
import {renderHeading} from '../base/heading.js';
import {renderText} from '../base/render-text.js';
import {ListLimitController} from '../base/list-limit-controller.js';
import {longListStyles} from '../styles/long-list.styles.js';
import {columnClasses} from '../styles/column-classes.js';
import type {Locale} from '../../core/i18n/locale.js';
import {
  aboutEmpty,
  aboutHeading,
  toAboutItems,
  aboutSections,
  type AboutItem,
  type AboutSection,
} from './about.view.js';
import {aboutStyles} from './about.styles.js';

/**
 * Vision, mission, highlights and description of the cluster.
 *
 * @tag cluster-about
 * @csspart vision - The vision.
 * @csspart mission - The mission.
 * @csspart highlights - The list of highlights.
 * @csspart description - The description.
 * @csspart title - The heading of a section, such as "Our vision".
 * @csspart item - One highlight.
 * @csspart show-more - The button that shows the rest of a list.
 */
export class ClusterAbout extends ClusterElement<About> {
  static override readonly tag = 'cluster-about';
  static override readonly part = '';
  static override readonly schema = about;
  static override styles = [ClusterElement.styles, longListStyles, aboutStyles];

  readonly #listLimit = new ListLimitController(this, () => this.performUpdate());

  /**
   * The sections to show, in order, separated by spaces: `vision`, `mission`, `highlights`, `description`.
   *
   * @default 'vision mission highlights description'
   */
  @property({converter: listOf(aboutSections)}) sections: readonly AboutSection[] = aboutSections;

  protected override defaultHeading(locale: Locale): string {
    return aboutHeading(locale);
  }

  protected override emptyMessage(locale: Locale): string {
    return aboutEmpty(locale);
  }

  /** Keeps only the sections that the widget shows. If the document has none of them, the widget is empty. */
  protected override read(document: Readonly<Record<string, unknown>>): Parsed<About> {
    const {value = {}, problems} = super.read(document);
    const sections = asList(aboutSections, this.sections).filter(
      (section) => Object.keys(value[section] ?? {}).length,
    );
    return {
      value: Object.fromEntries(sections.map((section) => [section, value[section]])),
      problems,
    };
  }

  protected override renderPart(part: About, context: RenderContext): TemplateResult {
    const {locale, metadata} = context;
    const items = toAboutItems(
      part,
      asList(aboutSections, this.sections),
      metadata.headings ?? {},
      locale,
    );
    return html`<div class="sections">${items.map((item) => this.#renderItem(item, context))}</div>`;
  }

  #renderItem({section, heading, texts}: AboutItem, context: RenderContext): TemplateResult {
    const visibleTexts = texts.slice(0, this.#listLimit.count(texts.length));
    return html`<div part=${section} class=${section}>
      ${heading ? renderHeading(nestedHeadingLevel(this.headingLevel), heading, false, 'title') : nothing}
      ${
        section === 'highlights'
          ? html`<ul role="list" class=${columnClasses(visibleTexts.length, {maxColumns: 4})}>
            ${visibleTexts.map((text) => html`<li part="item">${renderText(text)}</li>`)}
          </ul>`
          : visibleTexts.map((text) => html`<p>${renderText(text)}</p>`)
      }
      ${this.#listLimit.renderButton(texts.length, undefined, context)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cluster-about': ClusterAbout;
  }
}
