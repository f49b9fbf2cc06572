import {jsonPath, type DocumentPath, type Problem} from './problem.js';
import {isFields, type Fields} from './read.js';

/** The ids of the specializations of a document. */
export const specializationIds = (document: Fields): ReadonlySet<string> =>
  new Set(
    listOf(document, 'specializations').flatMap((topic) => idOf(isFields(topic) && topic['id'])),
  );

/** The ids of specializations that members or partners name and that the document does not have, with the path of the first. */
export function unknownSpecializations(
  document: Fields,
  part: 'members' | 'partners',
): ReadonlyMap<string, DocumentPath> {
  const ids = specializationIds(document);
  const paths = new Map<string, DocumentPath>();
  listOf(document, part).forEach((member, index) => {
    if (!isFields(member)) return;
    listOf(member, 'specializations').forEach((value, key) => {
      for (const id of idOf(value)) {
        if (ids.has(id) || paths.has(id)) continue;
        const parent = {
          key: 'specializations',
          parent: {key: index, parent: {key: part, parent: undefined}},
        };
        paths.set(id, {key, parent});
      }
    });
  });
  return paths;
}

/** The unknown specializations as problems. */
export const unknownSpecializationProblems = (
  document: Fields,
  part: 'members' | 'partners',
): Problem[] =>
  [...unknownSpecializations(document, part)].map(([id, path]) => ({
    code: 'unknown-id',
    level: 'warning',
    path: jsonPath(path),
    message: `no specialization of the document has the id "${id}"`,
  }));

function listOf(fields: Fields, key: string): readonly unknown[] {
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return Array.isArray(value) ? value : [];
}

/** The id as text. A number is converted; blank text is ignored. */
function idOf(value: unknown): string[] {
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' && value.trim() ? [value] : [];
}
