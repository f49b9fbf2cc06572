/** Languages of the messages to authors. */
export const messageLanguages = ['en', 'pl'] as const;

export type MessageLanguage = (typeof messageLanguages)[number];

/** Messages by their ids, in each language. `{x}` stands for a value. */
export type Catalogue = Readonly<Record<string, Readonly<Record<MessageLanguage, string>>>>;
