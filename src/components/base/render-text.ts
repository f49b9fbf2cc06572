import {html, nothing, type TemplateResult} from 'lit';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';

/** Renders a text of the document, with a `lang` attribute if its language differs from the widget's. */
export function renderText(
  localized: LocalizedText | undefined,
): TemplateResult | string | typeof nothing {
  if (!localized) return nothing;
  const {text, lang} = localized;
  const name = linesClass(text);
  if (lang) return html`<span class=${name} lang=${lang} dir="auto">${text}</span>`;
  return name === nothing ? text : html`<span class=${name}>${text}</span>`;
}

/** Renders a text, as a link if there is an address. */
export const renderLinked = (text: LocalizedText, url: string | undefined): unknown =>
  url ? html`<a href=${url}>${renderText(text)}</a>` : renderText(text);

/** The class name that keeps the line breaks of a text. */
export const linesClass = (text: string): string | typeof nothing =>
  text.includes('\n') ? 'lines' : nothing;
