import {html, nothing, type TemplateResult} from 'lit';
import {linkAddress} from '../data/address.js';
import type {DataError} from '../data/data-error.js';
import {nameAndUrl} from '../data/named.js';
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

/**
 * "Data as of 4 May 2021 · Source: …"
 *
 * @param wanted false shows the line only to say that the data are old
 * @param staleAfter days after which the data are called old
 */
export function renderSource(
  {locale, base, frame: {dateModified, source}}: Context,
  wanted: boolean,
  staleAfter: number | undefined,
): TemplateResult | typeof nothing {
  const {msg} = locale;
  const stale = isStale(dateModified, staleAfter);
  const {name, url} = nameAndUrl(source);
  const words = renderText(phrase(locale, name));
  const link = linkAddress(url, base);
  if ((!wanted && !stale) || (!dateModified && words === nothing)) return nothing;
  const date = dateModified && formatDay(locale, dateModified);
  return html`<p part="source">
    ${
      date
        ? html`<span
          >${msg(str`Data as of ${date}`, {id: 'data-as-of'})}
          ${stale ? html`<strong>${msg('(may be out of date)', {id: 'stale'})}</strong>` : nothing}</span
        >`
        : nothing
    }
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

/** Whether more days have passed since; a year or a month counts from its end. */
function isStale(dateModified: string | undefined, days: number | undefined): boolean {
  if (!dateModified || !days) return false;
  const [year = 0, month = 12, day] = dateModified.split('-').map(Number);
  // Day 0 is the last day of the month before.
  const date = Date.UTC(year, day ? month - 1 : month, day ?? 0);
  return Date.now() - date > days * 86_400_000;
}
