import type {OpenFile} from './file-access.js';

/** Where the document of the store comes from. */
export type Origin =
  | {readonly kind: 'demo' | 'empty' | 'own'}
  /** `host`: the page around the builder stores it. */
  | {readonly kind: 'address' | 'host'; readonly address: string}
  | {readonly kind: 'file'; readonly file: OpenFile};
