import {html, nothing, type TemplateResult} from 'lit';
import type {Phrase} from '../../core/i18n/text.js';

/** A text of the document, marked with its own language where that differs from the words around it. */
export function renderText(phrase: Phrase | undefined): TemplateResult | string | typeof nothing {
  if (!phrase) return nothing;
  const {text, lang} = phrase;
  return lang ? html`<span lang=${lang} dir="auto">${text}</span>` : text;
}
