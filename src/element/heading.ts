import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../locale/locale.js';
import {lookup} from '../locale/lookup.js';
import {phrase, type LanguageMap, type Phrase} from '../locale/text.js';

/**
 * The heading's words: the host's, else the document's, else ours. The document's give way to ours where they would be
 * in another language than the one asked for and ours are in that language.
 */
export function chooseHeading(
  host: string | undefined,
  document: LanguageMap | undefined,
  ours: string,
  locale: Locale,
): Phrase {
  if (host?.trim()) return {text: host.trim()};
  const theirs = phrase(locale, document);
  const oursFit = lookup(locale.tag, [locale.language]);
  return theirs && !(theirs.lang && oursFit) ? theirs : {text: ours};
}

/** A heading of level 1 to 6; `hidden` keeps it for screen readers only. */
export function renderHeading(
  level: number,
  {text, lang}: Phrase,
  hidden: boolean,
): TemplateResult {
  const name = hidden ? 'visually-hidden' : nothing;
  const tongue = lang ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 part="heading" class=${name} lang=${tongue}>${text}</h1>`;
    case 3:
      return html`<h3 part="heading" class=${name} lang=${tongue}>${text}</h3>`;
    case 4:
      return html`<h4 part="heading" class=${name} lang=${tongue}>${text}</h4>`;
    case 5:
      return html`<h5 part="heading" class=${name} lang=${tongue}>${text}</h5>`;
    case 6:
      return html`<h6 part="heading" class=${name} lang=${tongue}>${text}</h6>`;
    default:
      return html`<h2 part="heading" class=${name} lang=${tongue}>${text}</h2>`;
  }
}
