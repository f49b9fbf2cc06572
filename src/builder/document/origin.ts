import type {OpenFile} from './file-access.js';

/** Where the document of the store comes from. */
export type Origin =
  | {readonly kind: 'demo' | 'empty' | 'own'}
  | {readonly kind: 'address'; readonly address: string}
  | {readonly kind: 'file'; readonly file: OpenFile};
