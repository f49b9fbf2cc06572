import type {MessageLanguage} from '../core/i18n/message-language.js';

/** The ways to embed a widget in a page. */
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
 * The content of the tag until the widget is loaded: a link to the site of the cluster; the texts of the widget without e-mail
 * addresses and telephone numbers, because a copy of them stays in the page when they change; or all texts.
 */
export const fallbackKinds = ['link', 'names', 'full'] as const;

export type FallbackKind = (typeof fallbackKinds)[number];

export type Delivery = (typeof deliveries)[number];

/** Attributes of a tag. `true` is an attribute without a value; `false` leaves it out. */
export type Attributes = Readonly<Record<string, string | boolean>>;

/** Options of a snippet. */
export interface SnippetOptions {
  /** The widget's tag without `cluster-`; for an iframe also several, separated by spaces. */
  readonly widget: string;
  readonly delivery: Delivery;
  /** URL of the document. */
  readonly src: string;
  /** Language of the widget. Default: the language of the page. */
  readonly lang?: string;
  /** URL of the folder with `cdn/` and `embed/`. Default: the package on unpkg.com. */
  readonly base?: string;
  /** `pinned`: files never change and their integrity is checked. `major` (default): updates itself within the major version. */
  readonly channel?: 'pinned' | 'major';
  /** Version of the library. */
  readonly version: string;
  /** The widget's other attributes, by their names in HTML. */
  readonly attributes?: Attributes;
  /** Tokens for the widget, with or without the prefix `--cluster-`. */
  readonly tokens?: Readonly<Record<string, string>>;
  /** For `pinned`: the hash (`sha384-…`) of each file in `cdn/`, as in `sri.json`. */
  readonly integrity?: Readonly<Record<string, string>>;
  /** For `pinned`: the chunks in `cdn/chunks/` that the autoloader loads for each widget, without `.js`. */
  readonly chunks?: Readonly<Record<string, readonly string[]>>;
  /** The parsed document, for the fallback in the tag. */
  readonly document?: unknown;
  /** Which texts of the document the fallback contains. Default: `names`. */
  readonly fallback?: FallbackKind;
  /** Language of the comments in the snippet. Default: English. */
  readonly commentLanguage?: MessageLanguage;
  /** Today, for the award status. */
  readonly now?: Date;
}
