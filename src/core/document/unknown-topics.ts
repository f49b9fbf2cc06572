import {jsonPath, type DocumentPath, type Problem} from './problem.js';
import {isFields, type Fields} from './read.js';

/** A specialization that an organisation names and the document does not have. */
export interface UnknownTopic {
  readonly id: string;
  readonly at: DocumentPath;
}

/** The ids of the specializations of a document. */
export const topicIds = (document: Fields): ReadonlySet<string> =>
  new Set(
    listOf(document, 'specializations').flatMap((topic) => idOf(isFields(topic) && topic['id'])),
  );

/** The specializations that members or partners name and that the document does not have; each once. */
export function unknownTopics(document: Fields, part: 'members' | 'partners'): UnknownTopic[] {
  const known = topicIds(document);
  const unknown = new Map<string, UnknownTopic>();
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
export const unknownTopicProblems = (document: Fields, part: 'members' | 'partners'): Problem[] =>
  unknownTopics(document, part).map(({id, at}) => ({
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
