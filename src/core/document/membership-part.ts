import * as v from 'valibot';
import {memberReferences} from './member-reference.js';
import {membership} from './schema/membership.js';
import {string} from './schema/text.js';

/** Fields of the document itself that `cluster-membership` shows, read with the key `''`. */
export const membershipPart = v.object({
  membership: v.optional(membership),
  members: v.optional(memberReferences),
  url: v.optional(string),
});

export type MembershipPart = v.InferOutput<typeof membershipPart>;
