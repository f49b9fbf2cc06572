/**
 * Copies a text to the clipboard. Pages that are opened from disk or without TLS have no clipboard API; there, selects and copies
 * the text of a field instead.
 *
 * @returns whether the text was copied
 */
export async function copy(
  text: string,
  field: HTMLTextAreaElement | null | undefined,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const target = field ?? document.body.appendChild(document.createElement('textarea'));
    if (!field) target.value = text;
    target.select();
    // Deprecated, but there is no alternative here.
    const isCopied = document.execCommand('copy');
    if (!field) target.remove();
    return isCopied;
  }
}
