/** Where the document on the desk comes from. */
export type Origin =
  {readonly kind: 'demo' | 'empty' | 'own'} | {readonly kind: 'address'; readonly address: string};
