import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {defaultTreeAdapter, html, type DefaultTreeAdapterTypes} from 'parse5';
import type {Styles} from './shadow-root.js';

type Element = DefaultTreeAdapterTypes.Element;

/** Reads the style sheet of a widget from the package. */
const cssOf = (widget: string): string =>
  readFileSync(new URL(`../cdn/${widget}.css`, import.meta.url), 'utf8').trim();

/** Inline style sheets, with the hashes for a Content Security Policy. */
export class InlineStyles implements Styles {
  readonly #entries = new Map<string, {css: string; hash: string}>();

  element(widget: string): Element {
    let entry = this.#entries.get(widget);
    if (!entry) {
      const css = cssOf(widget);
      const hash = createHash('sha256').update(css).digest('base64');
      entry = {css, hash: `'sha256-${hash}'`};
      this.#entries.set(widget, entry);
    }
    const style = create('style', {});
    defaultTreeAdapter.insertText(style, entry.css);
    return style;
  }

  /** `style-src` value for a page with these style sheets. */
  get sources(): string {
    return Array.from(this.#entries.values(), ({hash}) => hash).join(' ');
  }
}

/** Linked style sheets, for a Content Security Policy without inline styles. */
export class LinkedStyles implements Styles {
  readonly #folder: string;
  /** Addresses of the linked style sheets. */
  readonly hrefs = new Set<string>();

  /** @param folder URL of `cdn/`, with a trailing slash */
  constructor(folder: string) {
    this.#folder = folder;
  }

  element(widget: string): Element {
    const href = `${this.#folder}${widget}.css`;
    this.hrefs.add(href);
    return create('link', {rel: 'stylesheet', href});
  }
}

const create = (tag: string, attributes: Readonly<Record<string, string>>): Element =>
  defaultTreeAdapter.createElement(
    tag,
    html.NS.HTML,
    Object.entries(attributes).map(([name, value]) => ({name, value})),
  );
