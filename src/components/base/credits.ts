import {html, nothing, type TemplateResult} from 'lit';
import type {ResolvedImage} from '../../core/i18n/resolve-image.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';
import {renderText} from './render-text.js';

/** A rendered image and the name of its subject. */
export interface NamedImage {
  readonly image: ResolvedImage | undefined;
  readonly name: LocalizedText;
}

/** Renders the credits and licences of a list's images in one line below the list. Each credit appears once. */
export function renderCredits(images: readonly NamedImage[]): TemplateResult | typeof nothing {
  const groups = new Map<string, {image: ResolvedImage; names: LocalizedText[]}>();
  for (const {image, name} of images) {
    if (!image?.credit && !image?.license) continue;
    const key = JSON.stringify([image.credit?.text, image.license]);
    const group = groups.get(key) ?? {image, names: []};
    group.names.push(name);
    groups.set(key, group);
  }
  if (!groups.size) return nothing;
  // A credit that is the same for all images is shown without names.
  const isOfAll =
    groups.size === 1 && images.every(({image}) => !image || image.credit || image.license);
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
