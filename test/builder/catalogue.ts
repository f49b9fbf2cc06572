import type {Catalogue} from '../../src/builder/catalogue.js';

/** What the build puts into the page of the builder. */
export async function builtCatalogue(): Promise<Catalogue> {
  const page = await (await fetch('/dist/builder/index.html')).text();
  const data = new DOMParser().parseFromString(page, 'text/html').querySelector('#catalogue');
  return JSON.parse(data?.textContent ?? '') as Catalogue;
}
