import {remove} from '../../core/editing/edit.js';
import {valueAt, type Path} from '../../core/document/path.js';

/**
 * Removes the images from the demo document, because they are separate files and the builder is a single file.
 *
 * @param photos the images that the builder contains, by address; they stay
 */
export function withoutPictures(
  text: string,
  photos: Readonly<Record<string, string>> = {},
): string {
  const document: unknown = JSON.parse(text);
  const isKept = (path: Path) => Object.hasOwn(photos, addressAt(document, path));
  return picturesIn(document, [])
    .filter((path) => !isKept(path))
    .reduce(remove, text);
}

/** The address of the image at a path: the value itself, or its `src`. */
function addressAt(document: unknown, path: Path): string {
  const image = valueAt(document, path);
  return String(typeof image === 'object' && image !== null ? Reflect.get(image, 'src') : image);
}

/** The paths of all images in a document. */
export const picturesIn = (value: unknown, path: Path): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => {
        const childPath = [...path, Array.isArray(value) ? Number(key) : key];
        return key === 'image' || key === 'logo' ? [childPath] : picturesIn(each, childPath);
      })
    : [];
