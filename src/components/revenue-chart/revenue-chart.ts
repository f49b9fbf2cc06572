import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {NARROW} from '../../core/chart/layout.js';
import {series, type Series} from '../../core/document/schema/series.js';
import {oneOf} from '../base/attributes.js';
import {ClusterElement} from '../base/cluster-element.js';
import type {RenderContext} from '../base/render-context.js';
import {renderSource} from '../base/error-view.js';
import {renderText} from '../base/render-text.js';
import type {Locale} from '../../core/i18n/locale.js';
import {chartTokens} from '../styles/chart-tokens.js';
import {renderCaption} from './table.js';
import {drawingOf, type Drawing, type Typography} from './drawing.js';
import {renderLegend} from './plot.js';
import {renderPlot} from './plot.js';
import {PointController, type Drawn} from './point-controller.js';
import type {ChartModel} from './chart-model.js';
import {toChartModel, chooseSeries, hasNoFigures} from './revenue-chart.view.js';
import {memoizeLast} from './drawing.js';
import {revenueChartStyles} from './revenue-chart.styles.js';
import {SizeController} from './size-controller.js';
import {spokenPoint} from './description.js';
import {FEW_ROWS, MANY_ROWS, renderTable} from './table.js';
import {renderToolbar} from './toolbar.js';
import {ToolbarController, type Shown} from './toolbar.js';
import {placeTooltip, renderTooltip} from './tooltip.js';
import {chartEmpty, chartHeading, keyboardHelp} from './description.js';

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
  readonly #tableOf = memoizeLast(renderTable);
  #drawn: Drawn | undefined;
  #shown: Shown | undefined;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    placeTooltip(this.renderRoot, this.#drawn?.drawing, this.#points);
  }

  protected override headingWords(locale: Locale): string {
    return chartHeading(locale);
  }

  /** It stands in the figure. */
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
    const drawing = this.#draw(model);
    const title = model.title ?? heading;
    const {table, notice} = this.#toolbar;
    this.#shown = {model, locale, title: title.text};
    const {active, spoken, help} = this.#points;
    const lines = this.type !== 'bar';
    const {width, printing} = this.#size;
    // A line without axes tells no numbers.
    const bare = lines && width > 0 && width <= NARROW && length <= FEW_ROWS;
    this.#drawn = drawing && {
      drawing,
      series: names.length,
      periods: length,
      item: (series, index) => model.figure(series, index)?.observation,
    };
    const said = help
      ? keyboardHelp(locale)
      : active && spoken
        ? spokenPoint(model, locale, active.series, active.index)
        : '';
    if (said) this.#toolbar.notice = '';
    return html`<figure part="figure">
      ${renderCaption(model, context)}
      ${summary ? html`<p part="summary">${renderText(summary)}</p>` : nothing}
      ${leftOut ? html`<p class="unit left-out">${leftOut}</p>` : nothing}
      <div ?hidden=${table}>
        ${renderLegend(model, lines, locale)}
        <div
          part="plot"
          role="application"
          tabindex="0"
          aria-label=${title.text}
          aria-describedby="keys"
          @pointermove=${this.#points}
          @pointerleave=${this.#points}
          @click=${this.#points}
          @keydown=${this.#points}
          @blur=${this.#points}
        >
          ${drawing ? renderPlot(drawing, model, lines, active) : nothing}
        </div>
        <p id="keys" class="visually-hidden">${keyboardHelp(locale)}</p>
        ${renderTooltip(model, locale, active, help)}
      </div>
      ${
        table || isServer || printing || length <= MANY_ROWS || this.noToolbar
          ? this.#tableOf(model, title, locale, table || bare)
          : nothing
      }
      <p class="visually-hidden" aria-live="polite">${said || notice}</p>
      ${renderSource({...context, frame}, true, undefined)} ${super.renderSource(context)}
      ${this.noToolbar || isServer ? nothing : renderToolbar(locale, this.#toolbar, this.sound)}
    </figure>`;
  }

  #draw(model: ChartModel): Drawing | undefined {
    const {width} = this.#size;
    if (!width) return undefined;
    const {fontFamily, fontSize, direction, letterSpacing}: Typography = isServer
      ? {}
      : getComputedStyle(this);
    return this.#drawingOf(
      ...([model, this.type, width, fontFamily, fontSize, direction, letterSpacing] as const),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cluster-revenue-chart': ClusterRevenueChart;
  }
}
