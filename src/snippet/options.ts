/** How a widget comes into a page. */
export const deliveries = [
  'script',
  'autoload',
  'iframe',
  'placeholder',
  'npm',
  'react',
  'vue',
] as const;

/**
 * What stands in the tag until the widget comes: a link to the site of the cluster; the words of the widget without e-mail
 * addresses and telephone numbers, because a copy of them stays in the page when they change; or all words.
 */
export const fallbackKinds = ['link', 'names', 'full'] as const;

export type FallbackKind = (typeof fallbackKinds)[number];

export type Delivery = (typeof deliveries)[number];

/** Attributes of a tag: `true` is one without a value, `false` one that is not there. */
export type Attributes = Readonly<Record<string, string | boolean>>;

/** What a snippet is made of. */
export interface SnippetOptions {
  /** The widget's tag without `cluster-`; for an iframe several, with a space between each two. */
  readonly widget: string;
  readonly delivery: Delivery;
  /** Address of the document. */
  readonly src: string;
  /** Language of the widget; default that of the page. */
  readonly lang?: string;
  /** Address of the folder with `cdn/` and `embed/`; default the package on unpkg.com. */
  readonly base?: string;
  /** `pinned` never changes and has its integrity checked; `major` (default) updates itself. */
  readonly channel?: 'pinned' | 'major';
  /** Version of the library. */
  readonly version: string;
  /** The widget's other attributes, by their names in HTML. */
  readonly attributes?: Attributes;
  /** Tokens that the widget is to have, with or without `--cluster-` in front. */
  readonly tokens?: Readonly<Record<string, string>>;
  /** File in `cdn/` → `sha384-…`, as in `sri.json`; for `pinned`. */
  readonly integrity?: Readonly<Record<string, string>>;
  /** Widget → the modules in `cdn/chunks/` that the autoloader loads for it, without `.js`; for `pinned`. */
  readonly files?: Readonly<Record<string, readonly string[]>>;
  /** The document, for the content that stands in the tag until the widget comes. */
  readonly document?: unknown;
  /** How much of the document that content says; default `names`. */
  readonly fallback?: FallbackKind;
  /** Today, for the state of awards. */
  readonly now?: Date;
}
