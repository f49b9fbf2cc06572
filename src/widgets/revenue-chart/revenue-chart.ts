import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {geometry} from '../../chart/geometry.js';
import {series, type Series} from '../../data/schema/series.js';
import {oneOf} from '../../element/attributes.js';
import {ClusterElement, type Context} from '../../element/cluster-element.js';
import {renderText} from '../../element/text.js';
import type {Locale} from '../../locale/locale.js';
import {chartTokens} from '../../theme/tokens.js';
import {renderLegend} from './legend.js';
import {measureIn} from './measure.js';
import {renderPlot} from './plot.js';
import {
  chartEmpty,
  chartHeading,
  chartModel,
  chooseSeries,
  hasNoFigures,
  type ChartModel,
} from './revenue-chart.model.js';
import {revenueChartStyles} from './revenue-chart.styles.js';
import {SizeController} from './size-controller.js';
import {renderTable} from './table.js';

/** Letters of the drawing, as a share of the text around it. */
const LABEL_SIZE = 0.8125;

/**
 * A numeric series, or several, as a chart and as a table.
 *
 * @tag cluster-revenue-chart
 * @csspart figure - Title, chart, table and source.
 * @csspart summary - The sentence that says what the figures show.
 * @csspart plot - The drawing.
 * @csspart axis - Lines and labels of the axes.
 * @csspart bar - The bars of one series that have one status.
 * @csspart line - The line of one series as far as it has one status.
 * @csspart table - The same figures as a table.
 * @csspart toolbar - The buttons.
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
  /** Shows no buttons. */
  @property({type: Boolean, attribute: 'no-toolbar'}) noToolbar = false;

  /** The visitor's choice, which wins over the attribute. */
  @state() private chosenView: 'chart' | 'table' | undefined;

  readonly #size = new SizeController(this);

  protected override headingWords(locale: Locale): string {
    return chartHeading(locale);
  }

  protected override isEmpty(list: Series[]): boolean {
    return hasNoFigures(chooseSeries(list, this.series));
  }

  protected override renderEmpty(list: Series[] | undefined, context: Context): TemplateResult {
    const {locale} = context;
    const words = html`<p part="empty">${chartEmpty(locale)}</p>`;
    const chosen = chooseSeries(list ?? [], this.series);
    if (!chosen.length) return words;
    const model = chartModel(chosen, locale, context.base);
    return html`<figure part="figure">${renderCaption(model, context)}${words}</figure>`;
  }

  protected override renderPart(list: Series[], context: Context): TemplateResult {
    const {locale, base, heading} = context;
    const {msg} = locale;
    const model = chartModel(chooseSeries(list, this.series), locale, base);
    const {summary, source} = model;
    const table = (this.chosenView ?? this.view) === 'table';
    return html`<figure part="figure">
      ${renderCaption(model, context)}
      ${summary ? html`<p part="summary">${renderText(summary)}</p>` : nothing}
      <div class="ruler"></div>
      <div part="plot" ?hidden=${table}>
        ${renderLegend(model, this.type !== 'bar', locale)} ${this.#renderDrawing(model)}
      </div>
      <div class=${table || isServer ? 'scroll' : 'scroll visually-hidden'} tabindex=${table ? 0 : nothing}>
        ${renderTable(model, model.title ?? heading, locale)}
      </div>
      ${
        source
          ? html`<p part="source">
            ${msg('Source:', {id: 'source'})}
            ${source.url ? html`<a href=${source.url}>${renderText(source.name)}</a>` : renderText(source.name)}
          </p>`
          : nothing
      }
      ${
        this.noToolbar
          ? nothing
          : html`<div part="toolbar">
            <button type="button" aria-pressed=${table} @click=${this.#toggle}>
              ${msg('Table', {id: 'table'})}
            </button>
          </div>`
      }
    </figure>`;
  }

  #renderDrawing(model: ChartModel): TemplateResult | typeof nothing {
    const {width} = this.#size;
    if (!width) return nothing;
    const {type} = this;
    const {data, amounts, periods} = model;
    const {
      fontFamily = 'sans-serif',
      fontSize = '16px',
      direction = 'ltr',
    } = isServer ? {} : getComputedStyle(this);
    const size = parseFloat(fontSize) * LABEL_SIZE;
    const measure = measureIn(fontFamily, size);
    const drawing = geometry({
      data,
      type,
      width,
      rtl: direction === 'rtl',
      integer: false,
      lineHeight: Math.ceil(size * 1.25),
      tickWidth: (ticks) => Math.max(0, ...amounts.axis(ticks).map(measure)),
      labelWidth: (index) => measure(periods[index] ?? ''),
      valueWidth: (series, index) =>
        measure(amounts.plain(data.rows[series]?.[index]?.value ?? 0)) + 4,
    });
    return renderPlot(drawing, model, type !== 'bar');
  }

  #toggle(): void {
    this.chosenView = (this.chosenView ?? this.view) === 'table' ? 'chart' : 'table';
  }
}

/** Title and unit; a title that the heading has said already is not said again. */
function renderCaption({title, amounts: {unit}}: ChartModel, {heading}: Context) {
  const said = title?.text === heading.text;
  if ((!title || said) && !unit) return nothing;
  return html`<figcaption>
    ${title && !said ? html`<strong>${renderText(title)}</strong>` : nothing}
    ${unit ? html`<span class="unit">${renderText(unit)}</span>` : nothing}
  </figcaption>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'cluster-revenue-chart': ClusterRevenueChart;
  }
}
