/**
 * Whether the page may save files. A frame without an origin is a sandbox, which mostly forbids downloads; of one with an
 * origin its parent can be asked. A page in a file has none either.
 */
export function mayDownload(): boolean {
  const metadata = (globalThis as unknown as Partial<Window>).frameElement as
    HTMLIFrameElement | null | undefined;
  return metadata?.hasAttribute('sandbox')
    ? metadata.sandbox.contains('allow-downloads')
    : self.origin !== 'null' || location.protocol === 'file:';
}
