import {linkAddress} from '../../core/document/address.js';
import {awardStatus, type AwardStatus} from '../../core/document/award-status.js';
import {currentDay, firstDay, isRealDay} from '../../core/document/day.js';
import {toNameAndUrl} from '../../core/document/normalize-named.js';
import type {Award} from '../../core/document/schema/awards.js';
import type {Day, Text} from '../../core/document/schema/text.js';
import {formatDay} from '../../core/i18n/format.js';
import {str, type Locale} from '../../core/i18n/locale.js';
import {resolveImage, type ResolvedImage} from '../../core/i18n/resolve-image.js';
import {
  resolveName,
  resolveProse,
  resolveText,
  type LocalizedText,
} from '../../core/i18n/resolve-text.js';

/** An award, ready to render. */
export interface AwardItem {
  /** The award as written in the document. */
  readonly award: Award;
  readonly name: LocalizedText;
  readonly level: LocalizedText | undefined;
  readonly description: LocalizedText | undefined;
  /** Whether the description is collapsed at first, because it is long or only repeats the name in a sentence. */
  readonly folded: boolean;
  readonly issuer: LocalizedText | undefined;
  readonly issuerUrl: string | undefined;
  readonly url: string | undefined;
  readonly logo: ResolvedImage | undefined;
  /** The events up to today, oldest first: "Awarded 2015", "Renewed 2018". */
  readonly events: readonly string[];
  /** The events in at most two short texts with years only: "Awarded 2015", "Renewed 2018, 2021". */
  readonly shortEvents: readonly AwardEvent[];
  /** The date of the first event, or `undefined` if unknown. */
  readonly since: Day | undefined;
  readonly status: AwardStatus;
  /** The status in words, with its date. `undefined` for a distinction, which has no validity. */
  readonly statusLabel: string | undefined;
}

/** The award or a renewal, as a short text. */
export interface AwardEvent {
  readonly text: string;
  /** The exact dates, if the text does not contain them. */
  readonly exact: string | undefined;
}

export const awardsHeading = ({msg}: Locale): string =>
  msg('Awards and certificates', {id: 'awards'});

export const awardsEmpty = ({msg}: Locale): string =>
  msg('No awards or certificates are listed.', {id: 'awards-empty'});

export const awardsDetails = ({msg}: Locale): string => msg('Details', {id: 'award-details'});

export const awardsNoneCurrent = ({msg}: Locale): string =>
  msg('No award can be shown to be valid today.', {id: 'awards-none-current'});

/**
 * Converts an award to a view item for a day. Returns `undefined` for an award without a name.
 *
 * @param base absolute base URL of relative image addresses
 * @param today `YYYY-MM-DD` in the document's time zone
 */
function toAwardItem(
  award: Award,
  locale: Locale,
  base: string,
  today: string,
): AwardItem | undefined {
  const name = resolveProse(locale, award.name);
  if (!name) return undefined;
  const {name: issuer, url: issuerUrl} = toNameAndUrl(award.issuer);
  const status = awardStatus(award, today);
  const description = resolveProse(locale, award.description);
  const days = daysOf(award, today);
  return {
    award,
    name,
    level: resolveText(locale, award.level),
    description,
    folded: !!description && (description.text.length > 160 || repeats(description, award.name)),
    issuer: resolveName(locale, issuer),
    issuerUrl: linkAddress(issuerUrl, base),
    url: linkAddress(award.url, base),
    logo: resolveImage(locale, award.image, base),
    events: days.map((day) => eventText(award, locale, formatDay(locale, day), day)),
    shortEvents: shortEvents(award, locale, days),
    since: days[0],
    status,
    statusLabel: statusLabel(status, award, locale),
  };
}

/** The attributes of the widget that filter and order the awards. */
export interface AwardOptions {
  readonly show: string | undefined;
  readonly layout: string | undefined;
  /** The date to use as today. Anything but `YYYY-MM-DD` means the current date. */
  readonly now: string | undefined;
}

/**
 * Filters the awards by the options, converts them to view items and puts them into their display order.
 *
 * @param base absolute base URL of relative image addresses
 * @param time the current time, used if the options have no date
 */
export function toAwardItems(
  awards: readonly Award[],
  {show, layout, now}: AwardOptions,
  {locale, base, timeZone}: {locale: Locale; base: string; timeZone: string},
  time = new Date(),
): AwardItem[] {
  const today = currentDay(now, timeZone, time);
  const items = awards
    .flatMap((award) => toAwardItem(award, locale, base, today) ?? [])
    .filter(({status}) => show !== 'current' || status === 'valid' || status === 'renewal');
  return layout === 'timeline' ? inOrderOfTime(items) : items;
}

/** Sorts the awards by date, oldest first. Awards with the same date keep their order; those without a date come last. */
const inOrderOfTime = (items: readonly AwardItem[]): AwardItem[] =>
  items.toSorted(({since: one = '~'}, {since: other = '~'}) =>
    one < other ? -1 : Number(one > other),
  );

/** The dates of the award and its renewals up to today, oldest first. */
const daysOf = ({dateAwarded, renewals = []}: Award, today: string): Day[] =>
  [...new Set([dateAwarded, ...renewals.toSorted()])]
    .filter((day) => day !== undefined)
    .filter((day) => !today || firstDay(day) <= today);

function shortEvents(award: Award, locale: Locale, days: readonly Day[]): AwardEvent[] {
  const isFirst = (day: Day) => day === award.dateAwarded;
  return [days.filter(isFirst), days.filter((day) => !isFirst(day))].flatMap((group) => {
    const [day] = group;
    if (day === undefined) return [];
    const years = new Set(group.map((one) => (isRealDay(one) ? one.slice(0, 4) : one)));
    const short = [...years].join(', ');
    const exact = group.map((one) => formatDay(locale, one)).join(', ');
    const text = eventText(award, locale, short, day);
    return [{text, exact: exact === short ? undefined : exact}];
  });
}

const eventText = (award: Award, {msg}: Locale, date: string, day: Day): string =>
  day === award.dateAwarded
    ? msg(str`Awarded ${date}`, {id: 'award-awarded'})
    : msg(str`Renewed ${date}`, {id: 'award-renewed'});

/** Whether a description contains the award's name in any language. */
function repeats({text}: LocalizedText, name: Text): boolean {
  const words = comparable(text);
  return Object.values(typeof name === 'string' ? [name] : name)
    .map(comparable)
    .some((each) => each.length < LONG_NAME && words.includes(each));
}

/** A text without differences of case and of spaces, such as no-break spaces. */
const comparable = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** Longer names are not searched for: searching is slow, and no sentence contains them. */
const LONG_NAME = 200;

function statusLabel(status: AwardStatus, award: Award, locale: Locale): string | undefined {
  const {msg} = locale;
  const until = award.validUntil ? formatDay(locale, award.validUntil) : '';
  const from = formatDay(locale, award.validFrom ?? award.dateAwarded ?? '');
  switch (status) {
    case 'upcoming':
      return msg(str`Valid from ${from}`, {id: 'award-upcoming'});
    case 'valid':
      return msg(str`Valid until ${until}`, {id: 'award-valid'});
    case 'renewal':
      return msg(str`Valid until ${until}, renewal open`, {id: 'award-renewal'});
    case 'expired':
      return msg(str`Valid until ${until} (expired)`, {id: 'award-expired'});
    case 'unstated':
      return until
        ? msg(str`End of validity unclear: ${until}`, {id: 'award-unclear'})
        : msg('Validity not stated', {id: 'award-unstated'});
    case 'none':
      return undefined;
  }
}
