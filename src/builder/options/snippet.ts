import {iframeProblem, type IframeProblem} from '../../snippet/iframe-tag.js';
import type {SnippetOptions} from '../../snippet/options.js';
import {readSnippet} from '../../snippet/read-snippet.js';
import {writeSnippet} from '../../snippet/write-snippet.js';
import {toKnownOptions} from '../metadata.js';
import type {BuilderStore} from '../builder-store.js';
import {fromFragment, toFragment} from './address.js';
import {defaults, type Options} from './options.js';

/** The snippet for the options and the document of the store. */
export const snippetOf = (store: BuilderStore): string => writeSnippet(snippetOptions(store));

/** The option that prevents an iframe from working, or `undefined` for a working iframe and for other deliveries. */
export const iframeProblemOf = (store: BuilderStore): IframeProblem | undefined =>
  store.options.delivery === 'iframe' ? iframeProblem(snippetOptions(store)) : undefined;

function snippetOptions({options, document, catalogue, language}: BuilderStore): SnippetOptions {
  const {widget, delivery, channel, fallback, attributes, tokens, lang, base, src} = options;
  return {
    ...{widget, delivery, channel, fallback, attributes, tokens},
    src: src || 'cluster.json',
    ...(lang ? {lang} : {}),
    ...(base ? {base} : {}),
    version: catalogue.version,
    integrity: catalogue.integrity,
    chunks: catalogue.chunks,
    document,
    commentLanguage: language,
  };
}

/** The options of a pasted snippet, or `undefined` if the code contains no snippet or an unknown widget. */
export function optionsOf(code: string, store: BuilderStore): Options | undefined {
  const {catalogue} = store;
  const snippet = readSnippet(code);
  if (!snippet) return undefined;
  const knownOptions = toKnownOptions(catalogue);
  if (!knownOptions.widgets.has(snippet.widget ?? '')) return undefined;
  const tokens = Object.entries(snippet.tokens ?? {}).map(([name, value]) => [
    name.startsWith('--') ? name : `--cluster-${name}`,
    value,
  ]);
  const {widget, delivery, src, lang, base, channel, attributes} = {...defaults, ...snippet};
  const {paste, pages, fallback} = store.options;
  const options: Options = {
    ...{widget, delivery, src, lang, base, channel, paste, pages, fallback},
    attributes,
    tokens: Object.fromEntries(tokens) as Record<string, string>,
  };
  // Like a link, the snippet can come from anybody.
  return fromFragment(toFragment(options), knownOptions);
}
