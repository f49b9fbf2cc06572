import type {BuilderMetadata} from '../../src/builder/metadata.js';

/** What the build puts into the page of the builder. */
export async function builtCatalogue(): Promise<BuilderMetadata> {
  const page = await (await fetch('/dist/builder/index.html')).text();
  const data = new DOMParser().parseFromString(page, 'text/html').querySelector('#catalogue');
  return JSON.parse(data?.textContent ?? '') as BuilderMetadata;
}

/** The least that a store needs. */
export const catalogue: BuilderMetadata = {
  version: '1.0.0',
  widgets: [],
  schema: {},
  integrity: {},
  chunks: {},
  demo: '{"name": "A"}',
  photos: {},
};
