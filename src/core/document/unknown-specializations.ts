import {jsonPath, type DocumentPath, type Problem} from './problem.js';
import {isFields, type Fields} from './read.js';

/** A specialization that an organisation names and the document does not have. */
export interface UnknownSpecialization {
  readonly id: string;
  readonly at: DocumentPath;
}

/** The ids of the specializations of a document. */
export const specializationIds = (document: Fields): ReadonlySet<string> =>
  new Set(
    listOf(document, 'specializations').flatMap((topic) => idOf(isFields(topic) && topic['id'])),
  );

/** The specializations that members or partners name and that the document does not have; each once. */
export function unknownSpecializations(
  document: Fields,
  part: 'members' | 'partners',
): UnknownSpecialization[] {
  const known = specializationIds(document);
  const unknown = new Map<string, UnknownSpecialization>();
  listOf(document, part).forEach((member, index) => {
    if (!isFields(member)) return;
    listOf(member, 'specializations').forEach((given, key) => {
      for (const id of idOf(given)) {
        if (known.has(id) || unknown.has(id)) continue;
        const parent = {
          key: 'specializations',
          parent: {key: index, parent: {key: part, parent: undefined}},
        };
        unknown.set(id, {id, at: {key, parent}});
      }
    });
  });
  return [...unknown.values()];
}

/** The unknown specializations as problems. */
export const unknownSpecializationProblems = (
  document: Fields,
  part: 'members' | 'partners',
): Problem[] =>
  unknownSpecializations(document, part).map(({id, at}) => ({
    code: 'unknown-id',
    level: 'warning',
    path: jsonPath(at),
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
