import {linkAddress} from '../../core/document/address.js';
import {isRealDay} from '../../core/document/day.js';
import type {FoundMember} from '../../core/document/find-member.js';
import type {MembershipStatus} from '../../core/document/membership-status.js';
import type {Problem} from '../../core/document/problem.js';
import type {MembershipPart} from '../../core/document/membership-part.js';
import type {DocumentMetadata} from '../../core/document/schema/metadata.js';
import {formatDay} from '../../core/i18n/format.js';
import {str, type Locale} from '../../core/i18n/locale.js';
import {resolveImage, type ResolvedImage} from '../../core/i18n/resolve-image.js';
import {resolveName, resolveText, type LocalizedText} from '../../core/i18n/resolve-text.js';

/** A membership, ready to render. */
export interface MembershipItem {
  /** The library's text before the name, "Member of"; `''` if the document has its own label. */
  readonly before: string;
  /** The cluster's name, or the document's label. */
  readonly label: LocalizedText;
  /** The library's text after the name, for languages that put a part of "Member of" there. */
  readonly after: string;
  /** Since when and until when, as far as the document has real dates: "Since 2018". */
  readonly status: string;
  readonly url: string | undefined;
  /** The cluster's badge; `undefined` if the widget draws one. */
  readonly image: ResolvedImage | undefined;
}

export const membershipHeading = ({msg}: Locale): string => msg('Membership', {id: 'membership'});

export const membershipEmpty = ({msg}: Locale): string =>
  msg('No membership is stated.', {id: 'membership-empty'});

/** Placeholder for the name in a message. No message contains this character. */
const gap = '\n';

/**
 * Converts a membership to a view item.
 *
 * @param base absolute address that the document's addresses are relative to
 */
export function toMembershipItem(
  {membership, url}: MembershipPart,
  {memberSince, memberUntil}: FoundMember,
  {locale, base, metadata}: {locale: Locale; base: string; metadata: DocumentMetadata},
): MembershipItem {
  const {msg} = locale;
  const label = resolveText(locale, membership?.label);
  const name = resolveName(locale, metadata.name) ?? {text: ''};
  const [before = '', after = ''] = label
    ? []
    : msg(str`Member of ${gap}`, {id: 'member-of'}).split(gap);
  const year = isRealDay(memberSince) ? memberSince.slice(0, 4) : '';
  const until = isRealDay(memberUntil) ? formatDay(locale, memberUntil) : '';
  return {
    before: before.trim(),
    label: label ?? name,
    after: after.trim(),
    status: [
      year && msg(str`Since ${year}`, {id: 'member-since'}),
      until && msg(str`Valid until ${until}`, {id: 'member-until'}),
    ]
      .filter(Boolean)
      .join(' · '),
    url: linkAddress(membership?.url, base) ?? linkAddress(url, base),
    image: resolveImage(locale, membership?.image, base),
  };
}

/** Reasons why no badge is shown, as the end of a sentence. */
const reasons: Readonly<Record<Exclude<MembershipStatus, 'current'>, string>> = {
  ended: 'has ended',
  upcoming: 'has not begun',
  unclear: 'is not certain, because one of its dates does not exist',
};

/** The reason why no badge is shown, for developers. Empty for a member. */
export function membershipProblems(id: string, member: FoundMember | undefined): Problem[] {
  const problem = {level: 'warning', path: '$.members'} as const;
  if (!member) {
    const message = `no member has the id "${id}" of the attribute member; nothing is shown`;
    return [{...problem, code: 'unknown-id', message}];
  }
  const {status, memberSince, memberUntil} = member;
  if (status === 'current') return [];
  const dates = [memberSince && `since ${memberSince}`, memberUntil && `until ${memberUntil}`];
  const message = `the membership of "${id}" ${reasons[status]} (${dates.filter(Boolean).join(' ')}); nothing is shown`;
  return [{...problem, code: `membership-${status}`, message}];
}
