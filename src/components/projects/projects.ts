import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {membersById, type MemberName} from '../../core/document/members-by-id.js';
import type {Parsed} from '../../core/document/parse.js';
import {projects, type Project} from '../../core/document/schema/projects.js';
import {atLeastOne, nestedHeadingLevel, oneOf} from '../base/attributes.js';
import {ClusterElement} from '../base/cluster-element.js';
import {renderCredits} from '../base/credits.js';
import {dispatchSelect} from '../base/dispatch-select.js';
import {ImageErrorController} from '../base/image-error-controller.js';
import {DEFAULT_VISIBLE_ITEMS} from '../base/list-limit.js';
import {ListLimitController} from '../base/list-limit-controller.js';
import type {RenderContext} from '../base/render-context.js';
import {renderLinked, renderText} from '../base/render-text.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';
import {longListStyles} from '../styles/long-list.styles.js';
import {renderMarks} from './marks.js';
import {
  projectsEmpty,
  projectsHeading,
  projectsNoneCurrent,
  projectLabels,
  toProjectItems,
  type GrantItem,
  type LinkedName,
  type ProjectItem,
} from './projects.view.js';
import {projectsStyles} from './projects.styles.js';

/**
 * Projects with their funding: who pays for them and how much, with the marks that a grant asks for.
 *
 * @tag cluster-projects
 * @csspart list - The list of projects.
 * @csspart item - One project.
 * @csspart name - The title.
 * @csspart description - The description.
 * @csspart amount - An amount of money.
 * @csspart funding - One grant: amount, funder, programme.
 * @csspart mark - One mark of a grant.
 * @csspart show-more - The button that shows the rest of the list.
 * @fires {ClusterSelectEvent<Project>} cluster-select - The visitor followed the link on a title.
 */
export class ClusterProjects extends ClusterElement<Project[], Project> {
  static override readonly tag = 'cluster-projects';
  static override readonly part = 'projects';
  static override readonly schema = projects;
  static override styles = [ClusterElement.styles, longListStyles, projectsStyles];

  /** Which projects to show: `all`, or `current` to leave out projects that have ended, have not begun or have no dates. */
  @property({converter: oneOf(['all', 'current'], 'all')}) show: 'all' | 'current' = 'all';
  /** Number of projects to show until the visitor selects "Show all". Default: 120. */
  @property({converter: atLeastOne(undefined)}) limit: number | undefined;
  /** The date to use as today, as `YYYY-MM-DD`, for previews and tests. Default: the current date in the document's time zone. */
  @property() now: string | undefined;

  readonly #listLimit = new ListLimitController(this, () => this.performUpdate());
  readonly #images = new ImageErrorController(this);
  #members: ReadonlyMap<string, MemberName> = new Map();

  override async reload(): Promise<void> {
    this.#images.reset();
    await super.reload();
  }

  protected override defaultHeading(locale: Locale): string {
    return projectsHeading(locale);
  }

  protected override emptyMessage(locale: Locale): string {
    return projectsEmpty(locale);
  }

  protected override read(document: Readonly<Record<string, unknown>>): Parsed<Project[]> {
    const parsed = super.read(document);
    if (parsed.value?.some(({partners}) => partners)) this.#members = membersById(document);
    return parsed;
  }

  protected override renderPart(list: Project[], context: RenderContext): TemplateResult {
    const {locale, metadata} = context;
    this.#images.resetOnChange(metadata);
    const all = toProjectItems(list, this, {...context, members: this.#members});
    if (!all.length) return html`<p part="empty">${projectsNoneCurrent(locale)}</p>`;
    const items = all.slice(0, this.#listLimit.count(all.length, this.limit));
    const images = items.flatMap(({name, marks}) =>
      marks.map((mark) => ({name: mark.alt ?? name, image: this.#images.usable(mark)})),
    );
    const long = items.length > DEFAULT_VISIBLE_ITEMS ? 'long' : nothing;
    return html`<ul part="list" role="list" class=${long}>
        ${items.map((item) => this.#renderItem(item, locale))}
      </ul>
      ${renderCredits(images)} ${this.#listLimit.renderButton(all.length, this.limit, context)}`;
  }

  #renderItem(item: ProjectItem, locale: Locale): TemplateResult {
    const {project, name, url, description, dates, status, running, goals, results, marks} = item;
    const labels = projectLabels(locale);
    const title = renderText(name);
    return html`<li part="item">
      <div class="words">
        <p part="name" role="heading" aria-level=${nestedHeadingLevel(this.headingLevel)}>
          ${url ? html`<a href=${url} @click=${dispatchSelect(project)}>${title}</a>` : title}
        </p>
        ${
          dates || status
            ? html`<p class="dates">
                ${dates ? html`<span><bdi>${dates}</bdi></span>` : nothing}
                ${status ? html`<span class=${running ? 'running' : nothing}>${status}</span>` : nothing}
              </p>`
            : nothing
        }
        ${description ? html`<p part="description">${renderText(description)}</p>` : nothing}
        ${renderPoints(labels.goals, goals)} ${renderPoints(labels.results, results)}
      </div>
      ${renderFacts(item, labels)} ${renderMarks(marks, this.#images)}
    </li>`;
  }
}

const renderPoints = (title: string, points: readonly LocalizedText[]): unknown =>
  points.length
    ? html`<p class="title">${title}</p>
        <ul class="points" role="list">
          ${points.map((point) => html`<li><p>${renderText(point)}</p></li> `)}
        </ul>`
    : nothing;

function renderFacts(
  {funding, totalCost, partners, identifier}: ProjectItem,
  labels: ReturnType<typeof projectLabels>,
): unknown {
  if (!funding.length && !totalCost && !partners.length && !identifier) return nothing;
  return html`<dl>
    ${renderFact(labels.funding, funding.length && funding.map(renderGrant))}
    ${renderFact(labels.totalCost, totalCost && html`<span part="amount">${totalCost}</span>`)}
    ${renderFact(labels.partners, partners.length && renderPartners(partners))}
    ${renderFact(labels.identifier, identifier && html`<bdi>${identifier}</bdi>`)}
  </dl>`;
}

const renderFact = (label: string, value: unknown): unknown =>
  value
    ? html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;

const renderGrant = ({amount, funder, programme}: GrantItem): TemplateResult =>
  html`<p part="funding">
    ${amount ? html`<span part="amount">${amount}</span> ` : nothing}
    ${funder ? html`<span>${renderLinked(funder.name, funder.url)}</span> ` : nothing}
    ${programme ? html`<span class="programme">${renderText(programme)}</span>` : nothing}
  </p>`;

const renderPartners = (partners: readonly LinkedName[]): TemplateResult =>
  html`<ul role="list">
    ${partners.map(({name, url}) => html`<li>${renderLinked(name, url)}</li> `)}
  </ul>`;

declare global {
  interface HTMLElementTagNameMap {
    'cluster-projects': ClusterProjects;
  }
}
