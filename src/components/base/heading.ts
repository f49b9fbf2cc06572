import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import {lookup} from '../../core/i18n/lookup.js';
import {linesClass} from './render-text.js';
import {resolveText, type LanguageMap, type LocalizedText} from '../../core/i18n/resolve-text.js';

/**
 * The heading's words: the host's, else the document's, else ours. The document's give way to ours where they would be
 * in another language than the one asked for and ours are in that language.
 */
export function resolveHeading(
  host: string | undefined,
  document: LanguageMap | undefined,
  ours: string | LocalizedText,
  locale: Locale,
): LocalizedText {
  if (host?.trim()) return {text: host.trim()};
  const theirs = resolveText(locale, document);
  const oursFit = lookup(locale.tag, [locale.language]);
  if (theirs && !(theirs.lang && oursFit)) return theirs;
  return typeof ours === 'string' ? {text: ours} : ours;
}

/** A heading; a level deeper than 6 stays at 6. `hidden` keeps it for screen readers only. */
export function renderHeading(
  level: number,
  {text, lang}: LocalizedText,
  hidden = false,
  part = 'heading',
): TemplateResult {
  const name = hidden ? 'visually-hidden' : linesClass(text);
  const tongue = lang ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 part=${part} class=${name} lang=${tongue}>${text}</h1>`;
    case 3:
      return html`<h3 part=${part} class=${name} lang=${tongue}>${text}</h3>`;
    case 4:
      return html`<h4 part=${part} class=${name} lang=${tongue}>${text}</h4>`;
    case 5:
      return html`<h5 part=${part} class=${name} lang=${tongue}>${text}</h5>`;
    case 6:
      return html`<h6 part=${part} class=${name} lang=${tongue}>${text}</h6>`;
    default:
      return html`<h2 part=${part} class=${name} lang=${tongue}>${text}</h2>`;
  }
}
