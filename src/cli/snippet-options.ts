import {parseArgs} from 'node:util';
import {VERSION} from '../components/base/version.js';
import {defineLocale} from '../core/i18n/messages.js';
import {deliveries, fallbackKinds, type SnippetOptions} from '../snippet/options.js';
import {tokensOf} from '../snippet/tokens.js';
import {UsageError} from './command.js';
import {readLocale} from './read-locale.js';
import {
  checkValue,
  didYouMean,
  readPackageFile,
  widgetsOf,
  type ManifestAttribute,
} from './manifest.js';

const commandOptions = {
  src: 'string',
  lang: 'string',
  delivery: 'string',
  base: 'string',
  channel: 'string',
  document: 'string',
  token: 'string',
  fallback: 'string',
  locale: 'string',
  'no-fallback': 'boolean',
} as const;

interface ParsedOptions {
  readonly snippet: SnippetOptions;
  /** File or address of the document. */
  readonly from: string;
  readonly fallback: boolean;
}

/**
 * Reads the options of a snippet from the command line.
 *
 * @throws {UsageError} for unknown widgets, options and values, with a suggestion
 */
export function readSnippetOptions(args: readonly string[]): ParsedOptions {
  const all = widgetsOf();
  const names = args.map((arg) => arg.replace(/^cluster-/, '')).filter((arg) => all.has(arg));
  const attributes = names
    .flatMap((name) => all.get(name) ?? [])
    .filter(
      ({name}, i, list) =>
        !(name in commandOptions) && list.findIndex((one) => one.name === name) === i,
    );
  const options = Object.fromEntries([
    ...attributes.map(({name, type}) => [name, {type: type === 'boolean' ? 'boolean' : 'string'}]),
    ...Object.entries(commandOptions).map(([key, type]) => [
      key,
      {type, multiple: key === 'token'},
    ]),
  ]) as Record<string, {type: 'string' | 'boolean'; multiple?: boolean}>;
  // Not `strict`, so that the error for an unknown option can contain a suggestion.
  const {tokens, positionals} = parseArgs({
    ...{args: [...args], options},
    ...{allowPositionals: true, strict: false, tokens: true},
  });
  const widgets = positionals.map((word) => word.replace(/^cluster-/, ''));
  const [widget, ...more] = widgets;
  if (!widget) throw new UsageError('name a widget');
  const optionTokens = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const valuesOf = (key: string) =>
    optionTokens.filter(({name}) => name === key).map(({value}) => value ?? true);
  const text = (key: string) => valuesOf(key).findLast((value) => typeof value === 'string');
  const check = (name: string): void => {
    if (all.has(name)) return;
    throw new UsageError(`There is no widget "${name}".${didYouMean(name, all.keys())}`);
  };
  check(widget);
  for (const {name, rawName} of optionTokens) {
    if (name in options) continue;
    const suggestion = didYouMean(name, Object.keys(options), '--');
    throw new UsageError(`<cluster-${widget}> has no attribute for ${rawName}.${suggestion}`);
  }
  const delivery = oneOf('delivery', text('delivery') ?? 'script', deliveries);
  if (more.length && delivery !== 'iframe') {
    throw new UsageError(`one widget a snippet, not also "${more.join(' ')}"`);
  }
  more.forEach(check);
  const src = text('src');
  if (!src) throw new UsageError('--src is missing: the address of the document');
  const pinned = oneOf('channel', text('channel') ?? 'major', ['pinned', 'major']) === 'pinned';
  for (const option of valuesOf('locale')) defineLocale(...readLocale(String(option)));
  const lang = text('lang');
  const base = text('base');
  return {
    snippet: {
      ...{widget: widgets.join(' '), src, delivery, version: VERSION},
      channel: pinned ? 'pinned' : 'major',
      fallback: oneOf('fallback', text('fallback') ?? 'names', fallbackKinds),
      ...(pinned
        ? {
            integrity: readPackageFile('sri.json') as Record<string, string>,
            chunks: readPackageFile('cdn/widget-files.json') as Record<string, string[]>,
          }
        : {}),
      ...(lang ? {lang} : {}),
      ...(base ? {base} : {}),
      attributes: attributesOf(attributes, valuesOf),
      tokens: readTokens(valuesOf('token')),
    },
    from: text('document') ?? src,
    fallback: !valuesOf('no-fallback').length,
  };
}

function attributesOf(
  attributes: readonly ManifestAttribute[],
  valuesOf: (key: string) => (string | true)[],
): Record<string, string | true> {
  const entries = attributes.flatMap((attribute): [string, string | true][] => {
    const value = valuesOf(attribute.name).at(-1);
    return value === undefined ? [] : [[attribute.name, checkValue(attribute, value)]];
  });
  return Object.fromEntries(entries);
}

function oneOf<T extends string>(
  key: keyof typeof commandOptions,
  value: string,
  allowed: readonly T[],
): T {
  const match = allowed.find((one) => one === value);
  if (match) return match;
  const message = `--${key} is ${allowed.join(', ')}; it was given "${value}".`;
  throw new UsageError(`${message}${didYouMean(value, allowed)}`);
}

function readTokens(values: readonly (string | true)[]): Record<string, string> {
  const entries = values.map((value) => {
    const [, name = '', text = ''] = /^([^=]+)=(.+)$/.exec(String(value)) ?? [];
    const token = {[name]: text};
    if (Object.keys(tokensOf(token)).length) return token;
    throw new UsageError(`--token is a name and a value, accent=#b3480f; it was given "${value}"`);
  });
  return Object.assign({}, ...entries) as Record<string, string>;
}
