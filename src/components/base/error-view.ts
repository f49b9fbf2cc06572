import {html, nothing, type TemplateResult} from 'lit';
import type {DataError} from '../../core/document/data-error.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';
import type {RenderContext} from './render-context.js';
import {sourceLine} from './source-line.js';
import {renderText} from './render-text.js';

/** The state of the "Try again" button. */
export interface Retry {
  /** The visitor has tried again before. */
  readonly isUsed: boolean;
  /** The request is running. */
  readonly isPending: boolean;
  readonly retry: () => void;
}

/**
 * Renders a short message for the visitor and a "Try again" button. The button keeps its place and the focus while the
 * request runs.
 */
export function renderError(
  {msg}: Locale,
  heading: LocalizedText,
  {code}: DataError,
  {isUsed, isPending, retry}: Retry,
): TemplateResult {
  const isLoadError = code === 'network' || code === 'http' || code === 'timeout';
  const first = isLoadError
    ? msg('This part of the page could not be loaded.', {id: 'error-load'})
    : msg('This part of the page cannot be shown.', {id: 'error-show'});
  const again = isLoadError
    ? msg('This part of the page still could not be loaded.', {id: 'error-load-again'})
    : msg('This part of the page still cannot be shown.', {id: 'error-show-again'});
  const message = isPending ? msg('Loading…', {id: 'loading'}) : isUsed ? again : first;
  return html`<div part="error">
    <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 1a9 9 0 1 0 .01 0M10 5.5v5M10 14v.01" /></svg>
    <div>
      <strong id="what" aria-live="off" lang=${heading.lang ?? nothing}>${heading.text}</strong>
      <p>${message}</p>
    </div>
    <button part="retry" type="button" aria-describedby="what" aria-live="off" aria-disabled=${isPending || nothing} @click=${retry}>
      ${msg('Try again', {id: 'retry'})}
    </button>
  </div>`;
}

/** Renders the source line: "Data as of 4 May 2021 · Source: …". */
export function renderSource(
  {locale, base, metadata}: RenderContext,
  showSource: boolean,
  staleAfter: number | undefined,
): TemplateResult | typeof nothing {
  const line = sourceLine(metadata, locale, base, showSource, staleAfter);
  if (!line) return nothing;
  const {date, stale, source, name, link} = line;
  const sourceName = renderText(name);
  return html`<p part="source">
    ${
      date
        ? html`<span>${date}${stale ? html` <strong>${stale}</strong>` : nothing}</span>`
        : nothing
    }
    ${
      name
        ? html`<span
          >${source}
          ${link ? html`<a href=${link}>${sourceName}</a>` : sourceName}</span
        >`
        : nothing
    }
  </p>`;
}
