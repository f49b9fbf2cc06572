import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {sourcesMeta} from '../../snippet/iframe-tag.js';

/** The packaged folder with `cdn/` and `embed/`. */
const dist = new URL('../', import.meta.url);

/**
 * Copies what pages and frames load, so that nothing is requested from anywhere else.
 *
 * @param folder where to
 * @param origin of the document, which the page in the frame may read from
 * @param url address of the folder
 */
export function copyFiles(folder: string, origin: string, url: string): void {
  for (const name of ['cdn', 'embed']) {
    cpSync(new URL(name, dist), join(folder, name), {recursive: true});
  }
  if (origin === new URL(url).origin) return;
  const page = join(folder, 'embed', 'index.html');
  const text = readFileSync(page, 'utf8');
  if (!text.includes(sourcesMeta())) throw new Error('embed/index.html names no sources');
  writeFileSync(
    page,
    text.replace(sourcesMeta(), () => sourcesMeta(origin)),
  );
}
