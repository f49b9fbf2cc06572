/** The languages in which there are texts, the document's own first. */
export function languagesOf(document: unknown): string[] {
  const found = new Set([ownLanguage(document)]);
  const collect = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 8) return;
    if (isMap(value)) {
      const keys = Object.keys(value);
      // A misspelt field can have the form of a tag, such as `nme`.
      if (keys.some((key) => found.has(key) || isKnown(key)))
        for (const key of keys) found.add(key);
    } else for (const each of Object.values(value)) collect(each, depth + 1);
  };
  collect(document, 0);
  return [...found];
}

/** The language of the texts that are no language map. */
export function ownLanguage(document: unknown): string {
  const {language} = Object(document) as {language?: unknown};
  return typeof language === 'string' && language ? language : 'en';
}

const known = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'});

const isKnown = (language: string): boolean => nameIn(known, language) !== undefined;

/** The name of a language; `undefined` for what is no language tag. */
export function nameIn(names: Intl.DisplayNames, tag: string): string | undefined {
  try {
    return names.of(tag);
  } catch {
    // Not even the form of a tag.
    return undefined;
  }
}

const tag = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

/** Whether a value is a language map: texts under language tags alone. */
export function isMap(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([key, each]) => tag.test(key) && typeof each === 'string') &&
    // They have the form of a tag, but are fields of ours.
    !('src' in value || 'url' in value || 'key-figures' in value)
  );
}
