/*
 * What stands in for Lit's `css` module in the CDN files: browsers without constructed style sheets lie below our
 * floor, and our styles are constants.
 */

class Result {
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  /** One sheet for all elements of a page. */
  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }
}

export {Result as CSSResult};

export const css = ([text]: readonly string[]): Result => new Result(text ?? '');

export const unsafeCSS = (text: unknown): Result => new Result(String(text));

export const supportsAdoptingStyleSheets = true;

export const getCompatibleStyle = <T>(style: T): T => style;

export function adoptStyles(root: ShadowRoot, styles: readonly (CSSStyleSheet | Result)[]): void {
  root.adoptedStyleSheets = styles.map((style) =>
    style instanceof Result ? style.styleSheet : style,
  );
}
