import {supportsAdoptingStyleSheets, type CSSResultOrNative, type LitElement} from 'lit';

/**
 * Gives a shadow root its style sheets again, made in the document that it is in now: a constructed sheet belongs to
 * the document it was made in, and moving the element drops it in all engines.
 */
export function adoptStyles(root: ShadowRoot | null, {elementStyles}: typeof LitElement): void {
  const view = root?.ownerDocument.defaultView;
  // Where sheets cannot be constructed, Lit adds style elements, which move with the shadow root.
  if (!root || !view || !supportsAdoptingStyleSheets) return;
  root.adoptedStyleSheets = elementStyles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssOf(style));
    return sheet;
  });
}

function cssOf(style: CSSResultOrNative): string {
  if ('cssText' in style) return style.cssText;
  return [...style.cssRules].map(({cssText}) => cssText).join('');
}
