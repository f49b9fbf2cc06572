import {html, nothing, type TemplateResult} from 'lit';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';

/** A text of the document, marked with its own language where that differs from the words around it. */
export function renderText(
  resolveText: LocalizedText | undefined,
): TemplateResult | string | typeof nothing {
  if (!resolveText) return nothing;
  const {text, lang} = resolveText;
  const name = linesClass(text);
  if (lang) return html`<span class=${name} lang=${lang} dir="auto">${text}</span>`;
  return name === nothing ? text : html`<span class=${name}>${text}</span>`;
}

/** A text with a link, where there is an address. */
export const renderLinked = (text: LocalizedText, url: string | undefined): unknown =>
  url ? html`<a href=${url}>${renderText(text)}</a>` : renderText(text);

/** The class of a text whose line breaks are shown. */
export const linesClass = (text: string): string | typeof nothing =>
  text.includes('\n') ? 'lines' : nothing;
