import {remove} from '../../core/editing/edit.js';
import type {Path} from '../../core/document/path.js';

/** Removes the images from the demo document, because they are separate files and the builder is a single file. */
export const withoutPictures = (text: string): string =>
  picturesIn(JSON.parse(text), []).reduce(remove, text);

/** The paths of all images in a document. */
export const picturesIn = (value: unknown, path: Path): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => {
        const childPath = [...path, Array.isArray(value) ? Number(key) : key];
        return key === 'image' || key === 'logo' ? [childPath] : picturesIn(each, childPath);
      })
    : [];
