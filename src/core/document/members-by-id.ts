import {normalizeNamed} from './normalize-named.js';
import {parsePart} from './parse.js';
import {memberReferences, type MemberReference} from './member-reference.js';
import type {Text} from './schema/text.js';

/** The name and the address of a member. */
export interface MemberName {
  readonly name: Text;
  readonly url?: string | undefined;
}

interface WithId extends MemberName {
  readonly id?: string | undefined;
}

/** The members of a document that have an `id`; of several with the same one the first. */
export function membersById(
  document: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, MemberName> {
  const members = new Map<string, MemberName>();
  for (const member of membersOf(document)) {
    const {id, name, url}: WithId = normalizeNamed<WithId>(member);
    if (id && !members.has(id.trim())) members.set(id.trim(), {name, url});
  }
  return members;
}

function membersOf(document: Readonly<Record<string, unknown>>): readonly MemberReference[] {
  try {
    return parsePart(document, 'members', memberReferences).value ?? [];
  } catch {
    // The list cannot be read. The widgets that show members report the problem.
    return [];
  }
}
