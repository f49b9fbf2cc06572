import type {Desk} from '../desk.js';

/** Gives the document to the browser as a file. */
export function download(desk: Desk): void {
  const address = URL.createObjectURL(new Blob([desk.text], {type: 'application/json'}));
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: fileName(desk.options.src),
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  desk.saved();
  desk.announce(desk.say('downloaded', link.download));
}

/** The name that the page will ask for. */
export const fileName = (src: string): string =>
  /([\w.-]+\.json)([?#].*)?$/i.exec(src)?.[1] ?? 'cluster.json';
