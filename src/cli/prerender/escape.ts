/** JSON inside a script element: as `<` a text could end the script. */
export const escapeJson = (json: string): string => json.replaceAll('<', '\\u003c');

/** The value of an attribute in double quotes. */
export const escapeQuotes = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
