import type {Attributes, Delivery, FallbackKind} from '../../snippet/options.js';

/** The options of a snippet, besides the document. Stored in the URL of the page, so that they can be shared. */
export interface Options {
  /** Tag without `cluster-`. */
  readonly widget: string;
  /** Whether the author pastes code, or the address of a page that `cluster-widgets oembed` writes. */
  readonly paste: 'code' | 'link';
  readonly delivery: Delivery;
  /** Address where the document is, or will be, published. */
  readonly src: string;
  /** Language of the widget; `''` for the language of the page. */
  readonly lang: string;
  /** URL of the library's files; `''` for a public CDN. */
  readonly base: string;
  /** URL of the folder with the pages of `cluster-widgets oembed`; `''` if it is not known. */
  readonly pages: string;
  readonly channel: 'pinned' | 'major';
  readonly fallback: FallbackKind;
  readonly attributes: Attributes;
  /** Values of the tokens, by full name such as `--cluster-accent`. */
  readonly tokens: Readonly<Record<string, string>>;
}

export const defaults: Options = {
  widget: 'board',
  paste: 'code',
  delivery: 'script',
  src: '',
  lang: '',
  base: '',
  pages: '',
  channel: 'major',
  fallback: 'names',
  attributes: {},
  tokens: {},
};
