import {html, nothing, type TemplateResult} from 'lit';
import {linkAddress} from '../data/address.js';
import type {DataError} from '../data/data-error.js';
import {nameAndUrl} from '../data/named.js';
import type {Frame} from '../data/schema/frame.js';
import {formatDay} from '../locale/format.js';
import {str, type Locale} from '../locale/locale.js';
import {phrase, type Phrase} from '../locale/text.js';
import type {Context} from './cluster-element.js';
import {renderText} from './text.js';

/** Calm words for the reader, and a button that tries again. */
export function renderError(
  {msg}: Locale,
  heading: Phrase,
  {code}: DataError,
  retry: () => void,
): TemplateResult {
  const onTheWay = code === 'network' || code === 'http' || code === 'timeout';
  const words = onTheWay
    ? msg('This content could not be loaded just now.', {id: 'error-load'})
    : msg('This content cannot be shown at the moment.', {id: 'error-show'});
  return html`<div part="error">
    <p><strong id="what" lang=${heading.lang ?? nothing}>${heading.text}</strong> ${words}</p>
    <button part="retry" type="button" aria-describedby="what" @click=${retry}>
      ${msg('Try again', {id: 'retry'})}
    </button>
  </div>`;
}

/** "Data as of 4 May 2021 · Source: …" */
export function renderSource(
  {dateModified, source}: Frame,
  {locale, base}: Context,
  staleAfter: number | undefined,
): TemplateResult | typeof nothing {
  const {msg} = locale;
  const {name, url} = nameAndUrl(source);
  const words = renderText(phrase(locale, name));
  const link = linkAddress(url, base);
  if (!dateModified && words === nothing) return nothing;
  const date = dateModified && formatDay(locale, dateModified);
  return html`<p part="source">
    ${date ? msg(str`Data as of ${date}`, {id: 'data-as-of'}) : nothing}
    ${isStale(dateModified, staleAfter) ? msg('(may be out of date)', {id: 'stale'}) : nothing}
    ${
      words === nothing
        ? nothing
        : html`<span
          >${msg('Source:', {id: 'source'})}
          ${link ? html`<a href=${link}>${words}</a>` : words}</span
        >`
    }
  </p>`;
}

function isStale(dateModified: string | undefined, days: number | undefined): boolean {
  return !!dateModified && !!days && Date.now() - Date.parse(dateModified) > days * 86_400_000;
}
