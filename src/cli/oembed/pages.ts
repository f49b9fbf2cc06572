import {resolve} from 'node:path';
import {oembed} from '../../snippet/oembed.js';
import {oembedPage} from '../../snippet/oembed-page.js';
import type {SnippetOptions} from '../../snippet/options.js';
import type {MessageLanguage} from '../../core/validation/messages/catalogue.js';
import {UsageError} from '../command.js';
import {messagesIn} from '../messages.js';
import {reasonOf} from '../read-source.js';
import {Documents} from '../prerender/documents.js';
import {loadRenderer, type Renderer} from '../prerender/renderer.js';
import {fillPage} from '../prerender/fill-page.js';
import {PrerenderError} from '../prerender/prerender-error.js';
import {StagedFiles} from '../prerender/staged-files.js';

/** What was written. */
export interface WrittenPages {
  /** Addresses of the pages. */
  readonly written: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * Writes a page and its answer for each widget and language, all at once in the end. The first language lies in the folder
 * itself, each other one in a folder of its own.
 *
 * @param folder where to write
 * @param url address of the folder, with a slash at its end
 * @param snippets language → the widgets in this language
 * @param language of the messages
 * @throws {Error} where a file cannot be written
 */
export async function writePages(
  folder: string,
  url: string,
  snippets: ReadonlyMap<string, readonly SnippetOptions[]>,
  language: MessageLanguage,
): Promise<WrittenPages> {
  const [main] = snippets.keys();
  const placeOf = (lang: string, widget: string) => `${lang === main ? '' : `${lang}/`}${widget}`;
  const {drawing, warnings} = await drawingIfInstalled(language);
  const files = new StagedFiles();
  const written: string[] = [];
  try {
    for (const options of [...snippets.values()].flat()) {
      const {lang = '', widget} = options;
      const place = placeOf(lang, widget);
      const page = new URL(`${place}.html`, url).href;
      const languages = Array.from(snippets.keys(), (each): [string, string] => [
        each,
        new URL(`${placeOf(each, widget)}.html`, url).href,
      ]);
      const text = oembedPage(options, {
        page,
        json: new URL(`${place}.json`, url).href,
        languages: Object.fromEntries(languages),
      });
      const file = resolve(folder, `${place}.html`);
      const answer = `${JSON.stringify(oembed(options, page), null, 2)}\n`;
      const html = drawing ? await drawn(text, file, options, {drawing, language}) : text;
      try {
        files.write(file, html);
        files.write(resolve(folder, `${place}.json`), answer);
      } catch (error) {
        throw notWritten(file, error, language);
      }
      written.push(page);
    }
    files.commit((file, error) => {
      throw notWritten(file, error, language);
    });
  } finally {
    files.discard();
  }
  return {written, warnings};
}

function notWritten(file: string, error: unknown, language: MessageLanguage): PrerenderError {
  const say = messagesIn(language);
  const reason = say('unwritable', reasonOf(error, language));
  return new PrerenderError(`${file}: ${say('error')}: ${reason}`);
}

/** Without the package that draws, the content of the tag is what is read without script. */
async function drawingIfInstalled(
  language: MessageLanguage,
): Promise<{drawing?: Renderer; warnings: readonly string[]}> {
  try {
    return {drawing: await loadRenderer(), warnings: []};
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const say = messagesIn(language);
    return {warnings: [`${say('warning')}: ${say('no-ssr')}`]};
  }
}

/** The page with its widget drawn. It holds the document, so that nothing is requested for it. */
async function drawn(
  text: string,
  file: string,
  {document, src}: SnippetOptions,
  {drawing, language}: {readonly drawing: Renderer; readonly language: MessageLanguage},
): Promise<string> {
  const json = JSON.stringify(document).replaceAll('<', '\\u003c');
  const address = src.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const data = `<script type="application/json" data-cluster-document="${address}">${json}</script>\n  `;
  const run = {
    ...{drawing, documents: new Documents('.', language), css: 'inline' as const},
    say: messagesIn(language),
    ...{files: undefined, otherwise: '', sources: new Set<string>()},
  };
  return (
    await fillPage(
      text.replace('</head>', () => `${data}</head>`),
      file,
      run,
    )
  ).text;
}
