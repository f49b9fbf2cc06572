import {html, nothing, svg, type TemplateResult} from 'lit';
import {hatch} from '../../chart/hatch.js';
import {ACTUAL, textureOf} from '../../chart/status.js';
import {renderText} from '../../element/text.js';
import type {Locale} from '../../locale/locale.js';
import {colourOf} from './plot.js';
import type {ChartModel} from './revenue-chart.model.js';
import {statusWords} from './words.js';

const WIDTH = 22;
const HEIGHT = 14;

/** What colours and textures mean, in words; nothing where there is but one of either. */
export function renderLegend(
  {data, names}: ChartModel,
  lines: boolean,
  locale: Locale,
): TemplateResult | typeof nothing {
  const shown = data.rows.flat().filter(({value}) => value !== null);
  const statuses = [...new Set(shown.map(({status}) => status))];
  const several = names.length > 1;
  const textured = statuses.some((status) => status !== ACTUAL);
  if (!several && !textured) return nothing;
  return html`<ul class="legend" role="list">
    ${several ? names.map((name, i) => html`<li>${swatch(i, ACTUAL, lines)} ${renderText(name)}</li>`) : nothing}
    ${
      textured
        ? statuses.map(
            (status) =>
              html`<li>${swatch(several ? -1 : 0, status, lines)} ${statusWords(locale, status)}</li>`,
          )
        : nothing
    }
  </ul>`;
}

/** A sample; −1 stands for all series. */
function swatch(series: number, status: string, lines: boolean): TemplateResult {
  const look = textureOf(status);
  const box = {x: 0.5, y: 0.5, width: WIDTH - 1, height: HEIGHT - 1};
  return html`<svg
    color=${series < 0 ? nothing : colourOf(series)}
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    width=${WIDTH}
    height=${HEIGHT}
    aria-hidden="true"
  >
    ${
      lines
        ? svg`<path part="line" d="M1,7H21" stroke-dasharray=${look?.dash ?? nothing} />`
        : svg`<path part="bar" class=${look ? 'open' : nothing} d="M.5,.5H21.5V13.5H.5Z" />
        ${look ? svg`<path class="texture" d=${hatch([box], look.spacing, look.falling)} />` : nothing}`
    }
  </svg>`;
}
