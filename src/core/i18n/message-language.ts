/** The languages of the messages for authors. */
export const messageLanguages = ['en', 'pl'] as const;

/** A language of the messages for authors. */
export type MessageLanguage = (typeof messageLanguages)[number];

/** The language of the messages for people who use a language: `pl-PL` → `pl`, else English. */
export const messageLanguageOf = (tag = ''): MessageLanguage =>
  messageLanguages.find((each) => each === tag.trim().toLowerCase().split(/[-_]/)[0]) ?? 'en';
