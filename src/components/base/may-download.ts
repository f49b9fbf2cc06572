/**
 * Whether the page may download files. A frame with an origin can ask its `frameElement`. An opaque origin is a sandbox, which
 * usually forbids downloads, or a page opened from a file.
 */
export function mayDownload(): boolean {
  // happy-dom has no frameElement.
  const frame =
    typeof frameElement === 'undefined' ? null : (frameElement as HTMLIFrameElement | null);
  return frame?.hasAttribute('sandbox')
    ? frame.sandbox.contains('allow-downloads')
    : self.origin !== 'null' || location.protocol === 'file:';
}
