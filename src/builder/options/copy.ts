/**
 * Copies a text. Where the page has no clipboard (it was opened from disk, or lies at an address without TLS), what stands in
 * a field is copied as a person would.
 *
 * @returns whether it worked
 */
export async function copy(
  text: string,
  field: HTMLTextAreaElement | null | undefined,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const own = field ?? document.body.appendChild(document.createElement('textarea'));
    if (!field) own.value = text;
    own.select();
    // Deprecated, and the only way that is left.
    const worked = document.execCommand('copy');
    if (!field) own.remove();
    return worked;
  }
}
