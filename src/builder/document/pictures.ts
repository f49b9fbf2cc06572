import {remove} from '../../core/editing/edit.js';
import type {Path} from '../../core/editing/tree.js';

/** The demonstration without its pictures: they are files of their own, and the builder is a single file. */
export const withoutPictures = (text: string): string =>
  picturesIn(JSON.parse(text), []).reduce(remove, text);

/** Where the pictures of a document are. */
export const picturesIn = (value: unknown, path: Path): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => {
        const at = [...path, Array.isArray(value) ? Number(key) : key];
        return key === 'image' || key === 'logo' ? [at] : picturesIn(each, at);
      })
    : [];
