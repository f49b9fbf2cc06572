import {
  foreignOrigin,
  iframeProblem,
  iframeProblemMessage,
  sourcesMeta,
  needsCors,
} from '../snippet/iframe-tag.js';
import {deliveries, type SnippetOptions} from '../snippet/options.js';
import {writeSnippet} from '../snippet/write-snippet.js';
import {UsageError, type Command, type ExitCode, type Output} from './command.js';
import {messageLanguageOf, type MessageLanguage} from '../core/i18n/message-language.js';
import {didYouMean, tokenNames, widgetsOf} from './manifest.js';
import {messagesIn, type Translate} from './messages.js';
import {readDocument} from './read-document.js';
import {readSource, reasonOf} from './read-source.js';
import {readSnippetOptions} from './snippet-options.js';

export const snippet: Command = {
  summary: 'writes the HTML that shows a widget, to be pasted into a page',
  get help() {
    return `cluster-widgets snippet <widget> --src <address> [options]
       cluster-widgets snippet <widget>… --delivery iframe --base <address> --src <address> [options]

  <widget>          one, or several for one iframe: ${[...widgetsOf().keys()].join(', ')}
  --src             address of the document, from which the page loads it
  --lang            language of the widget, else that of the page; also that of the messages about the document
  --locale          adds a language: de, or fr=words.json; may be given several times
  --delivery        ${deliveries.join(', ')}; default script
  --base            address of the folder with cdn/ and embed/; default the package on unpkg.com; an iframe needs
                    a folder on the server of the document
  --channel         pinned: never changes, with integrity; major (default): updates itself
  --document        file or address to read the document from; default the one of --src
  --fallback        content of the tag until the widget is loaded: link (to the site of the cluster), names (default; no
                    e-mail addresses and telephone numbers), full
  --no-fallback     leaves the tag empty
  --token           a colour or a length, --token accent=#b3480f; may be given several times
  --<attribute>     any attribute of the widget, --layout list

The tag contains the content of the document, which is shown until the widget is loaded.

Exit code: 0 success, 1 the document has errors, 2 wrong usage.`;
  },

  async run(args, output): Promise<ExitCode> {
    const options = readSnippetOptions(args);
    const language = messageLanguageOf(options.snippet.lang);
    const t = messagesIn(language);
    warnOfTokens(Object.keys(options.snippet.tokens ?? {}), t, output);
    if (options.snippet.delivery === 'iframe') checkIframe(options.snippet, t, output);
    const document = options.fallback
      ? await documentAt(options.from, language, output)
      : undefined;
    if (document === null) return 1;
    output.out(writeSnippet({...options.snippet, document, commentLanguage: language}).trimEnd());
    return 0;
  },
};

/** Prints the tokens that no widget has. They are in the snippet nevertheless, because a page can have its own tokens. */
function warnOfTokens(names: readonly string[], t: Translate, {err}: Output): void {
  const known = tokenNames();
  for (const name of names.map((each) => each.replace(/^--cluster-/, ''))) {
    if (known.has(name)) continue;
    err(`${t('warning')}: ${t('unknown-token', name)}${didYouMean(name, known, '', t)}`);
  }
}

/**
 * Prints what the server has to provide for an iframe.
 *
 * @throws {UsageError} if the iframe cannot work
 */
function checkIframe(snippet: SnippetOptions, t: Translate, {err}: Output): void {
  const fault = iframeProblem(snippet);
  if (fault) throw new UsageError(`--${fault}: ${iframeProblemMessage(fault)}`);
  if (needsCors(snippet)) err(t('iframe-sandbox'));
  const origin = foreignOrigin(snippet);
  if (origin) err(t('iframe-origin', sourcesMeta(origin)));
}

/** Returns the document, `undefined` if it cannot be read, or `null` if it is not a document. */
async function documentAt(
  source: string,
  language: MessageLanguage,
  output: Output,
): Promise<unknown> {
  let content: Uint8Array;
  try {
    content = await readSource(source);
  } catch (error) {
    const t = messagesIn(language);
    const fault = `${source}: ${t('unreadable', reasonOf(error, language))}`;
    output.err(t('tag-empty', fault));
    output.err(t('document-option'));
    return undefined;
  }
  return readDocument(content, source, language, output) ?? null;
}
