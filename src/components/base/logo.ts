import {html, nothing, type TemplateResult} from 'lit';
import type {ResolvedImage} from '../../core/i18n/resolve-image.js';
import type {ImageErrorController} from './image-error-controller.js';
import {renderImage} from './render-image.js';

/**
 * A logo in a box whose size does not depend on it, or a tile where there is none.
 *
 * @param tile the text of the tile
 */
export function renderLogo(
  logo: ResolvedImage | undefined,
  tile: unknown,
  images: ImageErrorController,
): TemplateResult {
  const image = images.usable(logo);
  return html`<span part="logo" class=${image ? 'image' : 'tile'} aria-hidden=${image?.alt ? nothing : 'true'}>
    ${image ? renderImage(image, images, fitLogo) : html`<span>${tile}</span>`}
  </span>`;
}

/**
 * Gives logos of all shapes the same area, so that a wide logo does not look larger than a square one: a square of the side
 * `s` becomes `s√r` wide and `s/√r` high for a ratio of `r`. The box limits both.
 */
function fitLogo({currentTarget}: Event): void {
  const {naturalWidth, naturalHeight, style} = currentTarget as HTMLImageElement;
  // A drawing may have no size of its own.
  if (!naturalWidth || !naturalHeight) return;
  const root = Math.sqrt(naturalWidth / naturalHeight);
  style.setProperty('--_width', `calc(var(--_side) * ${root})`);
  style.setProperty('--_height', `calc(var(--_side) / ${root})`);
}
