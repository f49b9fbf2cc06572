import type {DocumentPath} from '../document/problem.js';

/** Largest depth that is visited. The document format is six levels deep. */
const MAX_DEPTH = 12;

/** Calls `visit` with every string of a document. */
export function visitTexts(
  value: unknown,
  visit: (text: string, path: DocumentPath | undefined) => void,
  path?: DocumentPath,
  depth = 0,
): void {
  if (typeof value === 'string') visit(value, path);
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return;
  for (const [key, each] of Object.entries(value)) {
    const place = {key: Array.isArray(value) ? Number(key) : key, parent: path};
    visitTexts(each, visit, place, depth + 1);
  }
}
