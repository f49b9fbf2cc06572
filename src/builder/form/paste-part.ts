import {isPart, type Part} from '../../core/import/columns.js';
import type {Path} from '../../core/document/path.js';

/** The part whose cells can be pasted into a list, or `undefined` for other lists. */
export function partOfList(path: Path | undefined): Part | undefined {
  const [key = '', index, inner] = path ?? [];
  if (key === 'series' && typeof index === 'number' && inner === 'data') return 'observations';
  return path?.length === 1 && typeof key === 'string' && isPart(key) ? key : undefined;
}
