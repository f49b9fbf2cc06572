import {resolve} from 'node:path';
import {oembed} from '../../snippet/oembed.js';
import {oembedPage} from '../../snippet/oembed-page.js';
import type {SnippetOptions} from '../../snippet/options.js';
import {UsageError} from '../command.js';
import {Documents} from '../prerender/documents.js';
import {loadRenderer, type Renderer} from '../prerender/renderer.js';
import {fillPage} from '../prerender/fill-page.js';
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
 * @throws {Error} where a file cannot be written
 */
export async function writePages(
  folder: string,
  url: string,
  snippets: ReadonlyMap<string, readonly SnippetOptions[]>,
): Promise<WrittenPages> {
  const [main] = snippets.keys();
  const placeOf = (lang: string, widget: string) => `${lang === main ? '' : `${lang}/`}${widget}`;
  const {drawing, warnings} = await drawingIfInstalled();
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
      files.write(file, drawing ? await drawn(text, file, options, drawing) : text);
      files.write(
        resolve(folder, `${place}.json`),
        `${JSON.stringify(oembed(options, page), null, 2)}\n`,
      );
      written.push(page);
    }
    files.commit((file, error) => {
      throw new Error(`${file}: cannot be written`, {cause: error});
    });
  } finally {
    files.discard();
  }
  return {written, warnings};
}

/** Without the package that draws, the content of the tag is what is read without script. */
async function drawingIfInstalled(): Promise<{drawing?: Renderer; warnings: readonly string[]}> {
  try {
    return {drawing: await loadRenderer(), warnings: []};
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const missing =
      '@lit-labs/ssr is not installed: without JavaScript the pages show a plain list';
    return {warnings: [`warning: ${missing}`]};
  }
}

/** The page with its widget drawn. It holds the document, so that nothing is requested for it. */
async function drawn(
  text: string,
  file: string,
  {document, src}: SnippetOptions,
  drawing: Renderer,
): Promise<string> {
  const json = JSON.stringify(document).replaceAll('<', '\\u003c');
  const address = src.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const data = `<script type="application/json" data-cluster-document="${address}">${json}</script>\n  `;
  const run = {
    ...{drawing, documents: new Documents('.'), css: 'inline' as const},
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
