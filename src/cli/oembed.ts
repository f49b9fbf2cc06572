import {parseArgs} from 'node:util';
import {VERSION} from '../components/base/version.js';
import {isLanguageTag, languagesOf} from '../core/document/document-languages.js';
import {fallback} from '../snippet/fallback/fallback.js';
import {foreignOrigin, sourcesMeta} from '../snippet/iframe-tag.js';
import type {SnippetOptions} from '../snippet/options.js';
import {messageLanguageOf, type MessageLanguage} from '../core/i18n/message-language.js';
import {UsageError, type Command, type ExitCode} from './command.js';
import {messagesIn} from './messages.js';
import {widgetsOf} from './manifest.js';
import {copyFiles} from './oembed/copy-files.js';
import {writePages} from './oembed/pages.js';
import {Documents} from './prerender/documents.js';
import {PrerenderError} from './prerender/prerender-error.js';
import {readSource, reasonOf} from './read-source.js';

export const oembed: Command = {
  summary:
    'writes a page for each widget; WordPress shows the widget in place of the pasted address',
  help: `cluster-widgets oembed --src <address> -o <folder> [options]

  --src         address of the document, from which visitors load it
  -o, --output  folder to write to; upload all of it
  --url         address that the folder will have; default the folder of the document
  --document    file or address to read the document from; default the one of --src
  --lang        languages, separated by commas: en,pl; default those of the document, its own first;
                the first is that of the messages, too
  --base        address of the folder with cdn/ and embed/; default a copy of these in the folder

For each widget that has something to show, the folder gets a page and its oEmbed answer: board.html and board.json,
and for further languages pl/board.html and pl/board.json. In WordPress any user can paste the address of a page on a
line of its own. Run the command again when the document changes. The pages contain the document as it was when they were
written; widgets in other sites always load the current one.

Exit code: 0 success, 1 the document has errors or a file cannot be written, 2 wrong usage.`,

  async run(args, {out, err}): Promise<ExitCode> {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        src: {type: 'string'},
        output: {type: 'string', short: 'o'},
        url: {type: 'string'},
        document: {type: 'string'},
        lang: {type: 'string'},
        base: {type: 'string'},
      },
    });
    if (positionals.length) throw new UsageError(`"${positionals.join(' ')}" is not an option`);
    if (!values.src) throw new UsageError('--src is missing: the address of the document');
    if (!values.output) throw new UsageError('-o is missing: the folder to write to');
    const {src, url} = urlsOf(values.src, values.url);
    const base = values.base === undefined ? url : folderOf('base', values.base);
    const requested = readLanguages(values.lang);
    const language = messageLanguageOf(requested?.[0]);
    const t = messagesIn(language);
    try {
      const from = values.document ?? values.src;
      const document = await readDocument(from, language, err);
      const available = languagesOf(document).filter(isLanguageTag);
      const languages = requested ?? (available.length ? available : ['en']);
      const widgets = [...widgetsOf().keys()].filter((widget) => hasContent(widget, document));
      const snippets = new Map(
        languages.map((lang) => [
          lang,
          widgets.map((widget) => ({...shared, widget, src, lang, base, document})),
        ]),
      );
      const pages = await writePages(values.output, url, snippets, language);
      pages.warnings.forEach(err);
      if (values.base === undefined) copyFiles(values.output, new URL(src).origin, url);
      pages.urls.forEach(out);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      const isOurs = error instanceof PrerenderError;
      err(isOurs ? error.message : `${t('error')}: ${reasonOf(error, language)}`);
      return 1;
    }
    err(t('iframe-sandbox'));
    const origin = values.base === undefined ? undefined : foreignOrigin({src, base});
    if (origin) err(t('iframe-origin', sourcesMeta(origin)));
    return 0;
  },
};

const shared = {delivery: 'script', version: VERSION} satisfies Partial<SnippetOptions>;

/**
 * Reads the option `--lang`. A language becomes the name of a folder, so it cannot be any text.
 *
 * @throws {UsageError} for a text that is not a language tag
 */
function readLanguages(option: string | undefined): string[] | undefined {
  const languages = option?.split(',').map((lang) => lang.trim());
  const invalid = languages?.find((lang) => !isLanguageTag(lang));
  if (invalid === undefined) return languages;
  throw new UsageError(`--lang is languages separated by commas: en,pl; it was given "${invalid}"`);
}

/**
 * The URLs of document and folder.
 *
 * @throws {UsageError} if one of them is not known
 */
function urlsOf(src: string, url: string | undefined): {src: string; url: string} {
  const folder = url === undefined ? undefined : folderOf('url', url);
  if (!URL.canParse(src, folder)) {
    throw new UsageError(
      `--src is the whole address of the document, https://…, or --url names the folder that it is relative to; it was given "${src}"`,
    );
  }
  const address = new URL(src, folder);
  if (!/^https?:$/.test(address.protocol)) {
    throw new UsageError(`--src is an address of the web, http(s); it was given "${src}"`);
  }
  return {src: address.href, url: folder ?? new URL('.', address).href};
}

function folderOf(option: string, address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) {
    throw new UsageError(
      `--${option} is the whole address of a folder, https://…; it was given "${address}"`,
    );
  }
  return new URL(address.replace(/[?#].*/s, '').replace(/(?<!\/)$/, '/')).href;
}

async function readDocument(
  from: string,
  language: MessageLanguage,
  err: (line: string) => void,
): Promise<object> {
  let content: Uint8Array;
  try {
    content = await readSource(from);
  } catch (error) {
    const t = messagesIn(language);
    const fault = `${from}: ${t('unreadable', reasonOf(error, language))}`;
    throw new PrerenderError(t('document-file', fault));
  }
  const documents = new Documents('.', language);
  const document = documents.parse(content, from);
  documents.takeWarnings().forEach(err);
  return document;
}

const hasContent = (widget: string, document: object): boolean =>
  fallback(widget, document, 'en', {attributes: {'hide-empty': true}}).length > 0;
