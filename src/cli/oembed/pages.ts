import {resolve} from 'node:path';
import {oembed} from '../../snippet/oembed.js';
import {oembedPage} from '../../snippet/oembed-page.js';
import type {SnippetOptions} from '../../snippet/options.js';
import type {MessageLanguage} from '../../core/i18n/message-language.js';
import {UsageError} from '../command.js';
import {messagesIn} from '../messages.js';
import {Documents} from '../prerender/documents.js';
import {escapeJson, escapeQuotes} from '../prerender/escape.js';
import {loadRenderer, type Renderer} from '../prerender/renderer.js';
import {fillPage} from '../prerender/fill-page.js';
import {unwritableError} from '../prerender/prerender-error.js';
import {StagedFiles} from '../prerender/staged-files.js';

/** The result of writing pages. */
export interface WriteResult {
  /** URLs of the pages. */
  readonly urls: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * Writes a page and its answer for each widget and language, all at the end. The pages of the first language are in the folder
 * itself, those of each other language in a folder of their own.
 *
 * @param folder where to write
 * @param url URL of the folder, with a slash at its end
 * @param snippets language → the widgets in this language
 * @param language of the messages
 * @throws {Error} where a file cannot be written
 */
export async function writePages(
  folder: string,
  url: string,
  snippets: ReadonlyMap<string, readonly SnippetOptions[]>,
  language: MessageLanguage,
): Promise<WriteResult> {
  const [main] = snippets.keys();
  const pathOf = (lang: string, widget: string) => `${lang === main ? '' : `${lang}/`}${widget}`;
  const {renderer, warnings} = await rendererIfInstalled(language);
  const files = new StagedFiles();
  const urls: string[] = [];
  try {
    for (const options of [...snippets.values()].flat()) {
      const {lang = '', widget} = options;
      const path = pathOf(lang, widget);
      const page = new URL(`${path}.html`, url).href;
      const languages = Array.from(snippets.keys(), (each): [string, string] => [
        each,
        new URL(`${pathOf(each, widget)}.html`, url).href,
      ]);
      const text = oembedPage(options, {
        page,
        json: new URL(`${path}.json`, url).href,
        languages: Object.fromEntries(languages),
      });
      const file = resolve(folder, `${path}.html`);
      const answer = `${JSON.stringify(oembed(options, page), null, 2)}\n`;
      const html = renderer ? await prerenderPage(text, file, options, {renderer, language}) : text;
      try {
        files.write(file, html);
        files.write(resolve(folder, `${path}.json`), answer);
      } catch (error) {
        throw unwritableError(file, error, language);
      }
      urls.push(page);
    }
    files.commit((file, error) => {
      throw unwritableError(file, error, language);
    });
  } finally {
    files.discard();
  }
  return {urls, warnings};
}

/** Without the package that renders, a page without JavaScript shows the content of the tag. */
async function rendererIfInstalled(
  language: MessageLanguage,
): Promise<{renderer?: Renderer; warnings: readonly string[]}> {
  try {
    return {renderer: await loadRenderer(), warnings: []};
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const t = messagesIn(language);
    return {warnings: [`${t('warning')}: ${t('no-ssr')}`]};
  }
}

/** The page with its prerendered widget. It contains the document, so that nothing is requested for it. */
async function prerenderPage(
  text: string,
  file: string,
  {document, src}: SnippetOptions,
  {renderer, language}: {readonly renderer: Renderer; readonly language: MessageLanguage},
): Promise<string> {
  const json = escapeJson(JSON.stringify(document));
  const address = escapeQuotes(src);
  const data = `<script type="application/json" data-cluster-document="${address}">${json}</script>\n  `;
  const run = {
    ...{renderer, documents: new Documents('.', language), css: 'inline' as const},
    t: messagesIn(language),
    ...{cdn: undefined, defaultCdn: '', sources: new Set<string>()},
  };
  return (
    await fillPage(
      text.replace('</head>', () => `${data}</head>`),
      file,
      run,
    )
  ).text;
}
