import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import type {Styles} from './shadow-root.js';

/** The widgets' own style sheets lie in the package. */
const cssOf = (widget: string): string =>
  readFileSync(new URL(`../cdn/${widget}.css`, import.meta.url), 'utf8').trim();

/** Style sheets in the page itself, with the hashes that a CSP has to name. */
export class InlineStyles implements Styles {
  readonly #known = new Map<string, {tag: string; hash: string}>();

  tag(widget: string): string {
    let known = this.#known.get(widget);
    if (!known) {
      const css = cssOf(widget);
      const hash = createHash('sha256').update(css).digest('base64');
      known = {tag: `<style>${css}</style>`, hash: `'sha256-${hash}'`};
      this.#known.set(widget, known);
    }
    return known.tag;
  }

  /** `style-src` of a page that has them. */
  get sources(): string {
    return Array.from(this.#known.values(), ({hash}) => hash).join(' ');
  }
}

/** Style sheets as files, for a CSP that allows no inline ones. */
export class LinkedStyles implements Styles {
  readonly #folder: string;
  readonly used = new Set<string>();

  /** @param folder address of `cdn/`, with a slash at its end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  tag(widget: string): string {
    const href = `${this.#folder}${widget}.css`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    this.used.add(href);
    return `<link rel="stylesheet" href="${href}">`;
  }
}
