import {supportsAdoptingStyleSheets, type CSSResultOrNative, type LitElement} from 'lit';

/**
 * Creates the style sheets of a shadow root again, in its present document. A constructed style sheet belongs to the
 * document that created it, and all engines drop it when the element moves to another document.
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
