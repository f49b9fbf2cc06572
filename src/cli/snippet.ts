import {
  foreignOrigin,
  iframeProblem,
  iframeProblemMessage,
  needsCors,
} from '../snippet/iframe-tag.js';
import {deliveries, type SnippetOptions} from '../snippet/options.js';
import {writeSnippet} from '../snippet/write-snippet.js';
import {UsageError, type Command, type ExitCode, type Output} from './command.js';
import {messageLanguageOf, type MessageLanguage} from '../core/validation/messages/catalogue.js';
import {didYouMean, tokenNames, widgetsOf} from './manifest.js';
import {readDocument} from './read-document.js';
import {readText} from './read-text.js';
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

Exit code: 0 good, 1 the document has errors, 2 wrong use.`;
  },

  async run(args, output): Promise<ExitCode> {
    const options = readSnippetOptions(args);
    warnOfTokens(Object.keys(options.snippet.tokens ?? {}), output);
    if (options.snippet.delivery === 'iframe') checkIframe(options.snippet, output);
    const document = options.fallback
      ? await documentAt(options.from, messageLanguageOf(options.snippet.lang), output)
      : undefined;
    if (document === null) return 1;
    output.out(writeSnippet({...options.snippet, document}).trimEnd());
    return 0;
  },
};

/** Names the tokens that no widget has: a page may have its own, so they are written. */
function warnOfTokens(names: readonly string[], {err}: Output): void {
  const known = tokenNames();
  for (const name of names.map((each) => each.replace(/^--cluster-/, ''))) {
    if (!known.has(name)) err(`warning: there is no token "${name}".${didYouMean(name, known)}`);
  }
}

/**
 * Prints what the server has to provide for an iframe.
 *
 * @throws {UsageError} if the iframe cannot work
 */
function checkIframe(snippet: SnippetOptions, {err}: Output): void {
  const fault = iframeProblem(snippet);
  if (fault) throw new UsageError(`--${fault}: ${iframeProblemMessage(fault)}`);
  if (needsCors(snippet)) {
    err('The iframe is sandboxed: serve the document with Access-Control-Allow-Origin: *');
  }
  const origin = foreignOrigin(snippet);
  if (!origin) return;
  const meta = `<meta name="cluster-widgets:sources" content="${origin}">`;
  err(`The document lies on another server: write ${meta} into the head of embed/index.html`);
}

/** The document; `undefined` where it cannot be read, `null` where it is none. */
async function documentAt(
  source: string,
  language: MessageLanguage,
  output: Output,
): Promise<unknown> {
  let text: string;
  try {
    text = await readText(source);
  } catch (error) {
    output.err(`${source}: cannot be read: ${(error as Error).message}; the tag stays empty.`);
    output.err('--document names a file to read it from, --no-fallback leaves it out.');
    return undefined;
  }
  return readDocument(text, source, language, output) ?? null;
}
