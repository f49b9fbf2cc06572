import {normalizeNamed} from './normalize-named.js';
import {
  membershipStatus,
  type MembershipDates,
  type MembershipStatus,
} from './membership-status.js';
import type {MemberReference} from './member-reference.js';
import type {Text} from './schema/text.js';

/** A member that an id leads to, and whether it is one. */
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
  const found = members?.flatMap((one) => {
    const fields: Omit<FoundMember, 'status'> = normalizeNamed<Omit<FoundMember, 'status'>>(one);
    return fields.id?.trim() === id ? {...fields, status: membershipStatus(fields, today)} : [];
  });
  return found?.find(({status}) => status === 'current') ?? found?.[0];
}
