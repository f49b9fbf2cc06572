import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {NARROW} from '../../core/chart/layout.js';
import type {Parsed} from '../../core/document/parse.js';
import type {Problem} from '../../core/document/problem.js';
import {series, type Observation, type Series} from '../../core/document/schema/series.js';
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
import {createDrawing, MAX_WIDTH, type ChartDrawing, type Typography} from './drawing.js';
import {hasAllOptions, optionId, optionsLabel, renderPointOptions} from './options.js';
import {renderFootnotes, renderLegend, renderPlot} from './plot.js';
import {PointController, type PointModel} from './point-controller.js';
import {revenueChartStyles} from './revenue-chart.styles.js';
import {
  chooseSeries,
  hasNoFigures,
  seriesHeading,
  toChartModel,
  unknownIdProblems,
} from './revenue-chart.view.js';
import {SizeController} from './size-controller.js';
import {FEW_ROWS, MANY_ROWS, renderCaption, renderTable} from './table.js';
import {renderToolbar, ToolbarController, type ToolbarContext} from './toolbar.js';
import {placeTooltip, renderTooltip} from './tooltip.js';

/**
 * One or more numeric series, such as revenue, as a chart and a table.
 *
 * @tag cluster-revenue-chart
 * @fires {ClusterSelectEvent<Observation>} cluster-select - The visitor selected a data point by click, tap or the Enter key.
 * @csspart figure - The figure with title, chart, table, source and buttons.
 * @csspart summary - The sentence that summarizes the values.
 * @csspart plot - The chart itself.
 * @csspart axis - Lines and labels of the axes.
 * @csspart bar - The bars of one series with the same status, such as "planned".
 * @csspart line - A section of a series' line with the same status.
 * @csspart table - The table with all values.
 * @csspart toolbar - The buttons below the chart.
 * @csspart tooltip - The tooltip of the active data point.
 * @cssprop {<color>} --cluster-chart-1 - Colour of the first series.
 * @cssprop {<color>} --cluster-chart-2 - Colour of the second series.
 * @cssprop {<color>} --cluster-chart-3 - Colour of the third series.
 * @cssprop {<color>} --cluster-chart-4 - Colour of the fourth series.
 * @cssprop {<color>} --cluster-chart-5 - Colour of the fifth series.
 * @cssprop {<color>} --cluster-chart-6 - Colour of the sixth series.
 */
export class ClusterRevenueChart extends ClusterElement<Series[], Observation> {
  static override readonly tag = 'cluster-revenue-chart';
  static override readonly part = 'series';
  static override readonly schema = series;
  static override styles = [ClusterElement.styles, chartTokens, revenueChartStyles];

  /** Ids of the series to show, separated by spaces. Default: the first series of the document. */
  @property() series: string | undefined;
  /** Type of the chart: `bar`, `line` or `area`. */
  @property({converter: oneOf(['bar', 'line', 'area'], 'bar')}) type: 'bar' | 'line' | 'area' =
    'bar';
  /** The initial view: `chart` or `table`. The visitor can switch with the "Table" button. */
  @property({converter: oneOf(['chart', 'table'], 'chart')}) view: 'chart' | 'table' = 'chart';
  /** Shows a button that plays the values as tones. */
  @property({type: Boolean}) sound = false;
  /** Hides the buttons. */
  @property({type: Boolean, attribute: 'no-toolbar'}) noToolbar = false;

  readonly #size = new SizeController(this, (font) => {
    if (font) this.#drawingOf = memoizeLast(createDrawing);
    this.requestUpdate();
    if (!font) this.performUpdate();
  });
  readonly #points = new PointController(this, () => this.#pointModel);
  readonly #toolbar = new ToolbarController(this, this.#points, () => this.#toolbarContext);
  readonly #modelOf = memoizeLast(
    (
      list: Series[],
      ids: string | undefined,
      locale: Locale,
      source: RenderContext['metadata']['source'],
    ) => {
      this.#points.reset();
      this.#toolbar.hostDisconnected();
      return toChartModel(chooseSeries(list, ids), locale, source);
    },
  );
  #drawingOf = memoizeLast(createDrawing);
  readonly #typography = memoizeLast(
    (...[fontFamily, fontSize, direction, letterSpacing]: string[]): Typography => ({
      ...{fontFamily, fontSize, direction, letterSpacing},
    }),
  );
  readonly #tableOf = memoizeLast(renderTable);
  readonly #pointOptionsOf = memoizeLast(renderPointOptions);
  #pointModel: PointModel | undefined;
  #toolbarContext: ToolbarContext | undefined;
  /** Problems for ids in `series` that the document does not contain. */
  #idProblems: readonly Problem[] = [];

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    placeTooltip(this.renderRoot, this.#pointModel?.drawing, this.#points);
    for (const {message} of this.#idProblems) warnOnce(message, `<${this.localName}>: ${message}`);
  }

  /** The name of the series if there is only one, or the default heading. */
  protected override defaultHeading(
    locale: Locale,
    _: unknown,
    list: Series[] | undefined,
  ): string | LocalizedText {
    return seriesHeading(list ?? [], this.series, locale);
  }

  /** Also reports the ids in `series` that the document does not contain. */
  protected override read(document: Readonly<Record<string, unknown>>): Parsed<Series[]> {
    const parsed = super.read(document);
    this.#idProblems = unknownIdProblems(parsed.value ?? [], this.series);
    return this.#idProblems.length
      ? {...parsed, problems: [...parsed.problems, ...this.#idProblems]}
      : parsed;
  }

  /** Renders nothing, because the figure contains the source. */
  protected override renderSource(): unknown {
    return nothing;
  }

  protected override isEmpty(list: Series[]): boolean {
    return hasNoFigures(chooseSeries(list, this.series));
  }

  protected override emptyMessage(locale: Locale): string {
    return chartEmpty(locale);
  }

  protected override renderEmpty(
    list: Series[] | undefined,
    context: RenderContext,
  ): TemplateResult {
    const message = html`${super.renderEmpty(list, context)}${super.renderSource(context)}`;
    if (!list?.length) return message;
    const model = this.#modelOf(list, this.series, context.locale, context.metadata.source);
    return html`<figure part="figure">${renderCaption(model, context)}${message}</figure>`;
  }

  protected override renderPart(list: Series[], context: RenderContext): TemplateResult {
    const {locale, heading} = context;
    const model = this.#modelOf(list, this.series, locale, context.metadata.source);
    const {summary, names, data, leftOut, metadata} = model;
    const {length} = data.periods;
    const drawing = this.#draw(model, locale);
    const title = model.title ?? heading;
    const {table, notice} = this.#toolbar;
    this.#toolbarContext = {model, locale, title: title.text, drawAt: this.#drawAt};
    const {active, spoken, help, current} = this.#points;
    const lines = this.type !== 'bar';
    const {width, printing} = this.#size;
    // A sparkline has no axes, so the numbers are shown in a table.
    const bare = lines && width > 0 && width <= NARROW && length <= FEW_ROWS;
    this.#pointModel = drawing && {
      drawing,
      series: drawing.series,
      periods: length,
      item: (series, index) => model.figure(series, index)?.observation,
    };
    const seriesCount = drawing?.series ?? names.length;
    const helpText = help ? keyboardHelp(locale, names.length > 1) : '';
    // Only the keyboard selects options; the pointer does not.
    const selected = spoken ? active : undefined;
    if (helpText || selected) this.#toolbar.notice = '';
    const near = hasAllOptions(model, seriesCount) ? undefined : current;
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
          aria-label=${optionsLabel(model, locale, title.text, seriesCount)}
          aria-describedby="keys"
          aria-activedescendant=${selected ? optionId(selected) : nothing}
          @pointermove=${this.#points}
          @pointerleave=${this.#points}
          @click=${this.#points}
          @keydown=${this.#points}
          @blur=${this.#points}
        >
          ${drawing ? renderPlot(drawing, model, locale, lines, active) : nothing}
          ${isServer ? nothing : this.#pointOptionsOf(model, locale, seriesCount, near, selected)}
        </div>
        <p id="keys" hidden>${keyboardHelp(locale, names.length > 1)}</p>
        ${renderFootnotes(model, seriesCount, locale)}
        ${renderTooltip(model, locale, active, help)}
      </div>
      ${
        table || isServer || printing || length <= MANY_ROWS || this.noToolbar
          ? this.#tableOf(model, title, table || bare)
          : nothing
      }
      <p class="visually-hidden" aria-live="polite">${helpText || notice}</p>
      <div class="foot">
        ${renderSource({...context, metadata}, true, undefined)} ${super.renderSource(context)}
        ${this.noToolbar || isServer ? nothing : renderToolbar(locale, this.#toolbar, this.sound)}
      </div>
    </figure>`;
  }

  #draw(model: ChartModel, locale: Locale): ChartDrawing | undefined {
    const {width, isFixed} = this.#size;
    if (!width) return undefined;
    if (isServer) return this.#drawingOf(model, locale, this.type, width, {});
    // The first drawing is often part of a long task: it does not wait for the layout of the page.
    const style = this.#pointModel
      ? getComputedStyle(this)
      : (this.#size.style ?? getComputedStyle(this));
    const {fontFamily, fontSize, direction, letterSpacing} = style;
    const room = isFixed ? width : Math.min(width, MAX_WIDTH * parseFloat(fontSize));
    const typography = this.#typography(fontFamily, fontSize, direction, letterSpacing);
    return this.#drawingOf(model, locale, this.type, room, typography);
  }

  readonly #drawAt = <Result>(width: number, read: (figure: HTMLElement) => Result): Result =>
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
