import {html, nothing, type TemplateResult} from 'lit';
import type {ResolvedImage} from '../../core/i18n/resolve-image.js';

/** Renders an image of the document. An image without a text alternative is decorative. */
export const renderImage = (
  {src, alt}: ResolvedImage,
  onError: EventListenerObject,
  onLoad?: (event: Event) => void,
): TemplateResult =>
  html`<img
    src=${src}
    alt=${alt?.text ?? ''}
    lang=${alt?.lang ?? nothing}
    loading="lazy"
    decoding="async"
    @error=${onError}
    @load=${onLoad ?? nothing}
  >`;
