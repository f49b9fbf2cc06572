/**
 * Whether the page may save files. A frame without an origin is a sandbox, which mostly forbids downloads; of one with an
 * origin its parent can be asked. A page in a file has none either.
 */
export function mayDownload(): boolean {
  // happy-dom has no frameElement.
  const frame =
    typeof frameElement === 'undefined' ? null : (frameElement as HTMLIFrameElement | null);
  return frame?.hasAttribute('sandbox')
    ? frame.sandbox.contains('allow-downloads')
    : self.origin !== 'null' || location.protocol === 'file:';
}
