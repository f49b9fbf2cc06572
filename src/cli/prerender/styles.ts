import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {defaultTreeAdapter, html, type DefaultTreeAdapterTypes} from 'parse5';
import type {Styles} from './shadow-root.js';

type Element = DefaultTreeAdapterTypes.Element;

/** The widgets' own style sheets lie in the package. */
const cssOf = (widget: string): string =>
  readFileSync(new URL(`../cdn/${widget}.css`, import.meta.url), 'utf8').trim();

/** Style sheets in the page itself, with the hashes that a CSP has to name. */
export class InlineStyles implements Styles {
  readonly #known = new Map<string, {css: string; hash: string}>();

  element(widget: string): Element {
    let known = this.#known.get(widget);
    if (!known) {
      const css = cssOf(widget);
      const hash = createHash('sha256').update(css).digest('base64');
      known = {css, hash: `'sha256-${hash}'`};
      this.#known.set(widget, known);
    }
    const style = create('style', {});
    defaultTreeAdapter.insertText(style, known.css);
    return style;
  }

  /** `style-src` of a page that has them. */
  get sources(): string {
    return Array.from(this.#known.values(), ({hash}) => hash).join(' ');
  }
}

/** Style sheets as files, for a CSP that allows no inline ones. */
export class LinkedStyles implements Styles {
  readonly #folder: string;
  /** Their addresses. */
  readonly used = new Set<string>();

  /** @param folder address of `cdn/`, with a slash at its end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  element(widget: string): Element {
    const href = `${this.#folder}${widget}.css`;
    this.used.add(href);
    return create('link', {rel: 'stylesheet', href});
  }
}

const create = (tag: string, attributes: Readonly<Record<string, string>>): Element =>
  defaultTreeAdapter.createElement(
    tag,
    html.NS.HTML,
    Object.entries(attributes).map(([name, value]) => ({name, value})),
  );
