import {normalizeNamed} from './normalize-named.js';
import {tryParsePart} from './parse.js';
import {memberReferences} from './member-reference.js';
import type {Text} from './schema/text.js';

/** The name and the address of a member. */
export interface MemberName {
  readonly name: Text;
  readonly url?: string | undefined;
}

interface WithId extends MemberName {
  readonly id?: string | undefined;
}

/** The members of a document that have an `id`. If several have the same one, the first of them. */
export function membersById(
  document: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, MemberName> {
  const members = new Map<string, MemberName>();
  // If the list cannot be read, the widgets that show members report the problem.
  for (const member of tryParsePart(document, 'members', memberReferences) ?? []) {
    const {id, name, url}: WithId = normalizeNamed<WithId>(member);
    if (id && !members.has(id.trim())) members.set(id.trim(), {name, url});
  }
  return members;
}
