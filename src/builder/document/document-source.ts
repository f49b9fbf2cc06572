import type {OpenFile} from './file-access.js';

/** The source of the store's document. */
export type DocumentSource =
  | {readonly kind: 'demo' | 'empty' | 'own'}
  /** `host`: the page around the builder stores it. */
  | {readonly kind: 'address' | 'host'; readonly address: string}
  | {readonly kind: 'file'; readonly file: OpenFile};
