import {languagesOf} from '../../core/document/document-languages.js';
import {fallback} from '../../snippet/fallback/fallback.js';
import type {BuilderStore} from '../builder-store.js';

/**
 * The address of the page that `cluster-widgets oembed` writes for the chosen widget and language: that of the document's own
 * language lies in the folder itself, each other one in a folder of its own.
 *
 * @returns `undefined` where the address of the folder is not known
 */
export function pageLink({options, document, widget}: BuilderStore): string | undefined {
  const folder = folderOf(options.pages);
  if (folder === undefined) return undefined;
  const [main] = languagesOf(document);
  const {lang} = options;
  const languageFolder = lang && lang !== main ? `${encodeURIComponent(lang)}/` : '';
  return `${folder}${languageFolder}${widget.name}.html`;
}

/** Whether the document has something for the widget: there is no page of an empty one. */
export const hasPage = ({document, widget}: BuilderStore): boolean =>
  fallback(widget.name, document, 'en', {attributes: {'hide-empty': true}}).length > 0;

/** Whether a text is the address of a folder; the address of a page in it is accepted, too. */
export const isFolderAddress = (address: string): boolean => folderOf(address) !== undefined;

function folderOf(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const {origin, pathname} = new URL(address);
  const folder = pathname.replace(/(?<![^/])[^/]*\.html?$/i, '');
  return origin + folder + (folder.endsWith('/') ? '' : '/');
}

/** The command that writes the pages. */
export function oembedCommand({options: {src, lang, pages}, document}: BuilderStore): string {
  // By default the command writes pages in the languages of the document.
  const documentLanguages = languagesOf(document);
  const languages =
    lang && !documentLanguages.includes(lang)
      ? ` --lang ${[...documentLanguages, lang].join(',')}`
      : '';
  const url = isFolderAddress(pages) ? ` --url ${quoted(pages)}` : '';
  const address = quoted(src || 'https://cluster.example/cluster.json');
  return `npx cluster-widgets oembed --src ${address}${url}${languages} -o public`;
}

/** In quotation marks, if a shell needs them. */
const quoted = (text: string): string =>
  /^[\w:/.%~-]+$/.test(text) ? text : `"${text.replace(/["$`\\]/g, encodeURIComponent)}"`;
