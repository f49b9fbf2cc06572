/**
 * Replaces the addresses of the demonstration document's photos by the photos themselves. The builder is a single file, so the
 * files that the document names are not beside it.
 *
 * @param value the document, or a part of it
 * @param photos `data:` URLs by address
 */
export function withSamplePhotos(
  value: unknown,
  photos: Readonly<Record<string, string>>,
): unknown {
  if (typeof value === 'string') return Object.hasOwn(photos, value) ? photos[value] : value;
  if (Array.isArray(value)) return value.map((each) => withSamplePhotos(each, photos));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withSamplePhotos(each, photos)]),
  );
}
