import {html, nothing, type TemplateResult} from 'lit';
import type {ResolvedImage} from '../../core/i18n/resolve-image.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';
import {renderText} from './render-text.js';

/** An image that is shown, and the name of what it shows. */
export interface Credited {
  readonly image: ResolvedImage | undefined;
  readonly name: LocalizedText;
}

/** Who made the images of a list and under which licence they may be shown, in one line below it; each credit once. */
export function renderCredits(shown: readonly Credited[]): TemplateResult | typeof nothing {
  const groups = new Map<string, {image: ResolvedImage; names: LocalizedText[]}>();
  for (const {image, name} of shown) {
    if (!image?.credit && !image?.license) continue;
    const key = JSON.stringify([image.credit?.text, image.license]);
    const group = groups.get(key) ?? {image, names: []};
    group.names.push(name);
    groups.set(key, group);
  }
  if (!groups.size) return nothing;
  // If all images have the same credit, it needs no names.
  const isOfAll =
    groups.size === 1 && shown.every(({image}) => !image || image.credit || image.license);
  return html`<p class="credits">
    ${[...groups.values()].map(
      (group) => html`<span>${renderCredit(group.image, isOfAll ? [] : group.names)}</span> `,
    )}
  </p>`;
}

function renderCredit({credit, license}: ResolvedImage, names: readonly LocalizedText[]): unknown {
  const licence = license?.href
    ? html`<a href=${license.href} rel="license">${license.text}</a>`
    : license?.text;
  const of = names.map(({text}) => text).join(', ');
  return html`${of ? html`<bdi>${of}</bdi>: ` : nothing}${renderText(credit)}${
    credit && licence ? html` (${licence})` : licence
  }`;
}
