import type {Attributes, Delivery, FallbackKind} from '../../snippet/options.js';

/** What a snippet is made from, beside the document. Lies in the page's address, so that it can be shared. */
export interface Options {
  /** Tag without `cluster-`. */
  readonly widget: string;
  readonly delivery: Delivery;
  /** Where the document lies, or will lie. */
  readonly src: string;
  /** `''`: the page's language. */
  readonly lang: string;
  /** Where the library's files lie; `''`: a public CDN. */
  readonly base: string;
  readonly channel: 'pinned' | 'major';
  readonly fallback: FallbackKind;
  readonly attributes: Attributes;
  /** Token with its full name, for example `--cluster-accent` → value. */
  readonly tokens: Readonly<Record<string, string>>;
}

export const defaults: Options = {
  widget: 'board',
  delivery: 'script',
  src: '',
  lang: '',
  base: '',
  channel: 'major',
  fallback: 'names',
  attributes: {},
  tokens: {},
};
