/*
 * What stands in for Lit's `css` in the CDN files: browsers without constructed style sheets lie below our floor, and our
 * styles are constants.
 */

export class CSSResult {
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

export const css = ([text]: readonly string[]): CSSResult => new CSSResult(text ?? '');
