import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import {lookup} from '../../core/i18n/lookup.js';
import {linesClass} from './render-text.js';
import {resolveText, type LanguageMap, type LocalizedText} from '../../core/i18n/resolve-text.js';

/**
 * Chooses the heading: the attribute first, then the document's heading, then the default one. The default wins over a heading
 * of the document in another language than the widget's, if the default itself is in the widget's language.
 */
export function resolveHeading(
  host: string | undefined,
  document: LanguageMap | undefined,
  defaultHeading: string | LocalizedText,
  locale: Locale,
): LocalizedText {
  if (host?.trim()) return {text: host.trim()};
  const documentHeading = resolveText(locale, document);
  const isDefaultInLanguage = lookup(locale.tag, [locale.language]);
  if (documentHeading && !(documentHeading.lang && isDefaultInLanguage)) return documentHeading;
  return typeof defaultHeading === 'string' ? {text: defaultHeading} : defaultHeading;
}

/** Renders a heading of level 1 to 6. `hidden` hides it visually; screen readers still announce it. */
export function renderHeading(
  level: number,
  {text, lang}: LocalizedText,
  hidden = false,
  part = 'heading',
): TemplateResult {
  const name = hidden ? 'visually-hidden' : linesClass(text);
  const language = lang ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 part=${part} class=${name} lang=${language}>${text}</h1>`;
    case 3:
      return html`<h3 part=${part} class=${name} lang=${language}>${text}</h3>`;
    case 4:
      return html`<h4 part=${part} class=${name} lang=${language}>${text}</h4>`;
    case 5:
      return html`<h5 part=${part} class=${name} lang=${language}>${text}</h5>`;
    case 6:
      return html`<h6 part=${part} class=${name} lang=${language}>${text}</h6>`;
    default:
      return html`<h2 part=${part} class=${name} lang=${language}>${text}</h2>`;
  }
}

/**
 * Moves the focus to the heading of a widget, from where a screen reader reads on.
 *
 * @param root of the widget
 * @param options of `HTMLElement.focus`
 * @returns `undefined` where it has no heading
 */
export function focusHeading(
  root: ShadowRoot | null,
  options?: FocusOptions,
): HTMLElement | undefined {
  const heading = root?.querySelector<HTMLElement>('[part="heading"]');
  if (!heading) return undefined;
  heading.tabIndex = -1;
  heading.focus(options);
  return heading;
}
