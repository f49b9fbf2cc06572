import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {NARROW} from '../../core/chart/layout.js';
import type {Parsed} from '../../core/document/parse.js';
import type {Problem} from '../../core/document/problem.js';
import {series, type Series} from '../../core/document/schema/series.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';
import {warnOnce} from '../../runtime/shared-registry.js';
import {oneOf} from '../base/attributes.js';
import {ClusterElement} from '../base/cluster-element.js';
import {memoizeLast} from '../base/memoize-last.js';
import {renderSource} from '../base/error-view.js';
import type {RenderContext} from '../base/render-context.js';
import {renderText} from '../base/render-text.js';
import {chartTokens} from '../styles/chart-tokens.js';
import type {ChartModel} from './chart-model.js';
import {chartEmpty, keyboardHelp} from './description.js';
import {drawingOf, MAX_WIDTH, type Drawing, type Typography} from './drawing.js';
import {hasAllOptions, optionId, optionsLabel, renderPointOptions} from './options.js';
import {renderFootnotes, renderLegend, renderPlot} from './plot.js';
import {PointController, type Drawn} from './point-controller.js';
import {revenueChartStyles} from './revenue-chart.styles.js';
import {
  chooseSeries,
  hasNoFigures,
  seriesHeading,
  toChartModel,
  unknownIds,
} from './revenue-chart.view.js';
import {SizeController} from './size-controller.js';
import {FEW_ROWS, MANY_ROWS, renderCaption, renderTable} from './table.js';
import {renderToolbar, ToolbarController, type Shown} from './toolbar.js';
import {placeTooltip, renderTooltip} from './tooltip.js';

/**
 * A numeric series, or several, as a chart and as a table.
 *
 * @tag cluster-revenue-chart
 * @fires {ClusterSelectEvent} cluster-select - The visitor chose a point, by click, tap or the Enter key.
 * @csspart figure - Title, chart, table and source.
 * @csspart summary - The sentence that says what the figures show.
 * @csspart plot - The drawing.
 * @csspart axis - Lines and labels of the axes.
 * @csspart bar - The bars of one series that have one status.
 * @csspart line - The line of one series as far as it has one status.
 * @csspart table - The same figures as a table.
 * @csspart toolbar - The buttons.
 * @csspart tooltip - What is said about the point that is pointed at.
 * @cssprop {<color>} --cluster-chart-1 - Colour of the first series.
 * @cssprop {<color>} --cluster-chart-2 - Colour of the second series.
 * @cssprop {<color>} --cluster-chart-3 - Colour of the third series.
 * @cssprop {<color>} --cluster-chart-4 - Colour of the fourth series.
 * @cssprop {<color>} --cluster-chart-5 - Colour of the fifth series.
 * @cssprop {<color>} --cluster-chart-6 - Colour of the sixth series.
 */
export class ClusterRevenueChart extends ClusterElement<Series[]> {
  static override readonly tag = 'cluster-revenue-chart';
  static override readonly part = 'series';
  static override readonly schema = series;
  static override styles = [ClusterElement.styles, chartTokens, revenueChartStyles];

  /** Ids of the series to show, space separated; default the first of the document. */
  @property() series: string | undefined;
  /** How the figures are drawn. */
  @property({converter: oneOf(['bar', 'line', 'area'], 'bar')}) type: 'bar' | 'line' | 'area' =
    'bar';
  /** What is seen first: the drawing, or the table. */
  @property({converter: oneOf(['chart', 'table'], 'chart')}) view: 'chart' | 'table' = 'chart';
  /** Offers a button that plays the figures as tones. */
  @property({type: Boolean}) sound = false;
  /** Shows no buttons. */
  @property({type: Boolean, attribute: 'no-toolbar'}) noToolbar = false;

  readonly #size = new SizeController(this, (font) => {
    if (font) this.#drawingOf = memoizeLast(drawingOf);
    this.requestUpdate();
    if (!font) this.performUpdate();
  });
  readonly #points = new PointController(this, () => this.#drawn);
  readonly #toolbar = new ToolbarController(this, this.#points, () => this.#shown);
  readonly #modelOf = memoizeLast(
    (
      list: Series[],
      ids: string | undefined,
      locale: Locale,
      source: RenderContext['frame']['source'],
    ) => {
      this.#points.forget();
      this.#toolbar.hostDisconnected();
      return toChartModel(chooseSeries(list, ids), locale, source);
    },
  );
  #drawingOf = memoizeLast(drawingOf);
  readonly #typography = memoizeLast(
    (...[fontFamily, fontSize, direction, letterSpacing]: string[]): Typography => ({
      ...{fontFamily, fontSize, direction, letterSpacing},
    }),
  );
  readonly #tableOf = memoizeLast(renderTable);
  readonly #pointOptionsOf = memoizeLast(renderPointOptions);
  #drawn: Drawn | undefined;
  #shown: Shown | undefined;
  #unknown: readonly Problem[] = [];

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    placeTooltip(this.renderRoot, this.#drawn?.drawing, this.#points);
    for (const {message} of this.#unknown) warnOnce(message, `<${this.localName}>: ${message}`);
  }

  /** The name of the series, if it is only one; else our word. */
  protected override headingWords(
    locale: Locale,
    _: unknown,
    list: Series[] | undefined,
  ): string | LocalizedText {
    return seriesHeading(list ?? [], this.series, locale);
  }

  /** Says which ids of `series` the document does not have. */
  protected override read(document: Readonly<Record<string, unknown>>): Parsed<Series[]> {
    const parsed = super.read(document);
    this.#unknown = unknownIds(parsed.value ?? [], this.series);
    return this.#unknown.length
      ? {...parsed, problems: [...parsed.problems, ...this.#unknown]}
      : parsed;
  }

  /** It is in the figure. */
  protected override renderSource(): unknown {
    return nothing;
  }

  protected override isEmpty(list: Series[]): boolean {
    return hasNoFigures(chooseSeries(list, this.series));
  }

  protected override renderEmpty(
    list: Series[] | undefined,
    context: RenderContext,
  ): TemplateResult {
    const words = html`<p part="empty">${chartEmpty(context.locale)}</p>
      ${super.renderSource(context)}`;
    if (!list?.length) return words;
    const model = this.#modelOf(list, this.series, context.locale, context.frame.source);
    return html`<figure part="figure">${renderCaption(model, context)}${words}</figure>`;
  }

  protected override renderPart(list: Series[], context: RenderContext): TemplateResult {
    const {locale, heading} = context;
    const model = this.#modelOf(list, this.series, locale, context.frame.source);
    const {summary, names, data, leftOut, frame} = model;
    const {length} = data.periods;
    const drawing = this.#draw(model, locale);
    const title = model.title ?? heading;
    const {table, notice} = this.#toolbar;
    this.#shown = {model, locale, title: title.text, drawAt: this.#drawAt};
    const {active, spoken, help, current} = this.#points;
    const lines = this.type !== 'bar';
    const {width, printing} = this.#size;
    // A line without axes tells no numbers.
    const bare = lines && width > 0 && width <= NARROW && length <= FEW_ROWS;
    this.#drawn = drawing && {
      drawing,
      series: drawing.series,
      periods: length,
      item: (series, index) => model.figure(series, index)?.observation,
    };
    const shown = drawing?.series ?? names.length;
    const said = help ? keyboardHelp(locale, names.length > 1) : '';
    // Only the keyboard moves from option to option.
    const chosen = spoken ? active : undefined;
    if (said || chosen) this.#toolbar.notice = '';
    const near = hasAllOptions(model, shown) ? undefined : current;
    return html`<figure part="figure">
      ${renderCaption(model, context, table)}
      ${summary ? html`<p part="summary">${renderText(summary)}</p>` : nothing}
      ${leftOut ? html`<p class="unit left-out">${leftOut}</p>` : nothing}
      <div class="chart" ?hidden=${table}>
        ${drawing ? renderLegend(model, drawing, lines, locale) : nothing}
        <div
          part="plot"
          role="listbox"
          tabindex="0"
          aria-label=${optionsLabel(model, locale, title.text, shown)}
          aria-describedby="keys"
          aria-activedescendant=${chosen ? optionId(chosen) : nothing}
          @pointermove=${this.#points}
          @pointerleave=${this.#points}
          @click=${this.#points}
          @keydown=${this.#points}
          @blur=${this.#points}
        >
          ${drawing ? renderPlot(drawing, model, locale, lines, active) : nothing}
          ${isServer ? nothing : this.#pointOptionsOf(model, locale, shown, near, chosen)}
        </div>
        <p id="keys" hidden>${keyboardHelp(locale, names.length > 1)}</p>
        ${renderFootnotes(model, shown, locale)}
        ${renderTooltip(model, locale, active, help)}
      </div>
      ${
        table || isServer || printing || length <= MANY_ROWS || this.noToolbar
          ? this.#tableOf(model, title, table || bare)
          : nothing
      }
      <p class="visually-hidden" aria-live="polite">${said || notice}</p>
      <div class="foot">
        ${renderSource({...context, frame}, true, undefined)} ${super.renderSource(context)}
        ${this.noToolbar || isServer ? nothing : renderToolbar(locale, this.#toolbar, this.sound)}
      </div>
    </figure>`;
  }

  #draw(model: ChartModel, locale: Locale): Drawing | undefined {
    const {width, isFixed} = this.#size;
    if (!width) return undefined;
    if (isServer) return this.#drawingOf(model, locale, this.type, width, {});
    const {fontFamily, fontSize, direction, letterSpacing} = getComputedStyle(this);
    const room = isFixed ? width : Math.min(width, MAX_WIDTH * parseFloat(fontSize));
    const typography = this.#typography(fontFamily, fontSize, direction, letterSpacing);
    return this.#drawingOf(model, locale, this.type, room, typography);
  }

  readonly #drawAt = <Result>(width: number, read: (figure: Element) => Result): Result =>
    this.#size.drawAt(width, () => {
      const figure = this.renderRoot.querySelector('figure');
      if (!figure) throw new Error('nothing is drawn');
      return read(figure);
    });
}

declare global {
  interface HTMLElementTagNameMap {
    'cluster-revenue-chart': ClusterRevenueChart;
  }
}
