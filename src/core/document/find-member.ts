import {normalizeNamed} from './normalize-named.js';
import {
  membershipStatus,
  type MembershipDates,
  type MembershipStatus,
} from './membership-status.js';
import type {MemberReference} from './member-reference.js';
import type {Text} from './schema/text.js';

/** The member with an id, and its membership status. */
export interface FoundMember extends MembershipDates {
  readonly id?: string | undefined;
  readonly name: Text;
  readonly url?: string | undefined;
  readonly status: MembershipStatus;
}

/**
 * Returns the member with an id. If several have it, for example because an organisation left and came back, returns the one
 * that is a member today.
 *
 * @param today `YYYY-MM-DD`
 * @returns `undefined` if no member has the id
 */
export function findMember(
  members: readonly MemberReference[] | undefined,
  id: string,
  today: string,
): FoundMember | undefined {
  const candidates = members?.flatMap((member) => {
    const fields: Omit<FoundMember, 'status'> = normalizeNamed<Omit<FoundMember, 'status'>>(member);
    return fields.id?.trim() === id ? {...fields, status: membershipStatus(fields, today)} : [];
  });
  return candidates?.find(({status}) => status === 'current') ?? candidates?.[0];
}
