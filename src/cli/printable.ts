/** Escapes control characters, which a terminal would interpret. Keeps line breaks and tabs. */
export const printable = (text: string): string =>
  text.replace(
    /[^\P{Cc}\n\t]|\p{Bidi_Control}/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
