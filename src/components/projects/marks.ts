import {html, nothing, type TemplateResult} from 'lit';
import type {ResolvedImage} from '../../core/i18n/resolve-image.js';
import type {ImageErrorController} from '../base/image-error-controller.js';
import {renderImage} from '../base/render-image.js';
import {renderText} from '../base/render-text.js';

/** Largest number of marks in one line, as the rules of grants require. */
const MARKS_IN_LINE = 4;

/**
 * The marks of the funders, in the document's order. The first mark sets the size of all, so that none is larger than it: see
 * `marksStyles`. If a mark cannot be loaded, its text is shown.
 */
export function renderMarks(
  marks: readonly ResolvedImage[],
  images: ImageErrorController,
): TemplateResult | typeof nothing {
  const visibleMarks = marks.filter((mark) => images.usable(mark) ?? mark.alt);
  if (!visibleMarks.length) return nothing;
  return html`<div class="marks">
    <div class="m${Math.min(MARKS_IN_LINE, visibleMarks.length)}">
      ${visibleMarks.map((mark) => {
        const image = images.usable(mark);
        return html`<span part="mark" class=${image ? nothing : 'text'}
          >${image ? renderImage(image, images) : renderText(mark.alt)}</span
        > `;
      })}
    </div>
  </div>`;
}
