import {deliveries, fallbackKinds} from '../../snippet/options.js';
import {defaults, type Options} from './options.js';

const plain = [
  'widget',
  'paste',
  'delivery',
  'src',
  'lang',
  'base',
  'pages',
  'channel',
  'fallback',
] as const;
const attribute = 'a.';
const token = 't.';

/** Converts the options to a URL fragment. Leaves out defaults. */
export function toFragment(options: Options): string {
  const query = new URLSearchParams();
  for (const key of plain) {
    if (key === 'widget' || options[key] !== defaults[key]) query.set(key, options[key]);
  }
  for (const [name, value] of Object.entries(options.attributes)) {
    query.set(attribute + name, value === true ? '' : String(value));
  }
  for (const [name, value] of Object.entries(options.tokens)) {
    query.set(token + name.replace('--cluster-', ''), value);
  }
  return query.toString();
}

/**
 * Reads the options from a URL fragment. Ignores unknown names, because the link can come from anybody.
 *
 * @param known known widgets, attributes and tokens
 */
export function fromFragment(fragment: string, known: KnownOptions): Options {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const text = (key: string) => query.get(key) ?? '';
  const widget = known.widgets.has(text('widget')) ? text('widget') : defaults.widget;
  const attributes: Record<string, string | boolean> = {};
  const tokens: Record<string, string> = {};
  for (const [key, value] of query) {
    const isBoolean = known.widgets.get(widget)?.get(key.slice(attribute.length));
    if (key.startsWith(attribute) && isBoolean !== undefined) {
      attributes[key.slice(attribute.length)] = isBoolean || value;
    }
    const name = `--cluster-${key.slice(token.length)}`;
    if (key.startsWith(token) && known.tokens.has(name)) tokens[name] = value;
  }
  return {
    widget,
    paste: text('paste') === 'link' ? 'link' : defaults.paste,
    delivery: deliveries.find((name) => name === text('delivery')) ?? defaults.delivery,
    src: text('src'),
    lang: text('lang'),
    base: text('base'),
    pages: text('pages'),
    channel: text('channel') === 'pinned' ? 'pinned' : defaults.channel,
    fallback: fallbackKinds.find((kind) => kind === text('fallback')) ?? defaults.fallback,
    attributes,
    tokens,
  };
}

/** Known widgets, attributes and tokens. */
export interface KnownOptions {
  /** For each widget, its attributes and whether they are boolean. */
  readonly widgets: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
  readonly tokens: ReadonlySet<string>;
}
