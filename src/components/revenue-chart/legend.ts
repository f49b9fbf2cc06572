import {html, nothing, type TemplateResult} from 'lit';
import {hatch} from '../../core/chart/hatch.js';
import {ACTUAL, textureOf} from '../../core/chart/status.js';
import {renderText} from '../base/render-text.js';
import type {Locale} from '../../core/i18n/locale.js';
import {renderMark} from './plot.js';
import type {ChartModel} from './chart-model.js';
import {statusWords} from './words.js';

/** What colours and textures mean, in words; nothing where there is but one of either. */
export function renderLegend(
  {data, names}: ChartModel,
  lines: boolean,
  locale: Locale,
): TemplateResult | typeof nothing {
  const found = new Set<string>();
  for (const row of data.rows)
    for (const {value, status} of row) if (value !== null) found.add(status);
  const statuses = [...found];
  const several = names.length > 1;
  const items = [
    ...(several ? names.map((name, i) => sample(i, ACTUAL, lines, renderText(name))) : []),
    ...(statuses.some((status) => status !== ACTUAL)
      ? statuses.map((one) => sample(several ? -1 : 0, one, lines, statusWords(locale, one)))
      : []),
  ];
  return items.length ? html`<ul class="legend" role="list">${items}</ul>` : nothing;
}

/** @param series −1 stands for all series */
function sample(series: number, status: string, lines: boolean, words: unknown): TemplateResult {
  const look = textureOf(status);
  const box = {x: 0.5, y: 0.5, width: 21, height: 13};
  const texture = look && !lines && hatch([box], look.spacing, look.falling);
  const path = lines ? 'M1,7H21' : 'M.5,.5H21.5V13.5H.5Z';
  return html`<li>
    <svg viewBox="0 0 22 14" width="22" height="14" aria-hidden="true">
      ${renderMark({series, status, path, texture: texture || undefined}, lines)}
    </svg>
    ${words}
  </li>`;
}
