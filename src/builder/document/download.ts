import type {BuilderStore} from '../builder-store.js';

/** Downloads the document as a file. */
export function download(store: BuilderStore): void {
  const {text} = store;
  const address = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: fileName(store.options.src),
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  store.markSaved(text);
  store.announce(store.t('downloaded', link.download));
}

/** The file name in the document's address, or `cluster.json`. */
export const fileName = (src: string): string =>
  /(?<![\w.-])([\w.-]+\.json)([?#].*)?$/i.exec(src)?.[1] ?? 'cluster.json';
