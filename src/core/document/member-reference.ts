import * as v from 'valibot';
import {longList} from './schema/limits.js';
import {code, day, string, text} from './schema/text.js';

/**
 * The fields that a reference to a member uses. A member with a date that cannot be read is left out as a whole
 * (`exactOptional`), because without the date its membership would seem to have no end.
 */
const memberReference = v.union([
  ...text.options,
  v.object({
    id: v.optional(code),
    name: text,
    url: v.optional(string),
    memberSince: v.exactOptional(day),
    memberUntil: v.exactOptional(day),
  }),
]);

/** The members as far as others refer to them by their `id`. Field `members`. */
export const memberReferences = longList(memberReference);

export type MemberReference = v.InferOutput<typeof memberReference>;
