import {html, nothing, type TemplateResult} from 'lit';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';

/** A text of the document, marked with its own language where that differs from the words around it. */
export function renderText(
  resolveText: LocalizedText | undefined,
): TemplateResult | string | typeof nothing {
  if (!resolveText) return nothing;
  const {text, lang} = resolveText;
  return lang ? html`<span lang=${lang} dir="auto">${text}</span>` : text;
}
