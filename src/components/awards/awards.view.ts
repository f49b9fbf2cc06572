import {linkAddress} from '../../core/document/address.js';
import {awardStatus, type AwardStatus} from '../../core/document/award-status.js';
import {currentDay, firstDay, isRealDay} from '../../core/document/day.js';
import {nameAndUrl} from '../../core/document/name-and-url.js';
import type {Award} from '../../core/document/schema/awards.js';
import type {Day, Text} from '../../core/document/schema/text.js';
import {formatDay} from '../../core/i18n/format.js';
import {str, type Locale} from '../../core/i18n/locale.js';
import {resolveImage, type ResolvedImage} from '../../core/i18n/resolve-image.js';
import {resolveText, type LocalizedText} from '../../core/i18n/resolve-text.js';

/** An award as it is shown. */
export interface AwardItem {
  /** The award as it stands in the document. */
  readonly award: Award;
  readonly name: LocalizedText;
  readonly level: LocalizedText | undefined;
  readonly description: LocalizedText | undefined;
  /** Whether the description is long or only says in a sentence what is shown beside it: it is folded away then. */
  readonly folded: boolean;
  readonly issuer: LocalizedText | undefined;
  readonly issuerUrl: string | undefined;
  readonly url: string | undefined;
  readonly logo: ResolvedImage | undefined;
  /** What happened, oldest first: "Awarded 2015", "Renewed 2018". Nothing that lies after today. */
  readonly events: readonly string[];
  /** The same to the year and in two phrases at most, for where there is little room: "Awarded 2015", "Renewed 2018, 2021". */
  readonly shortEvents: readonly AwardEvent[];
  /** The day of the first of them, or `undefined` where none is known. */
  readonly since: Day | undefined;
  readonly status: AwardStatus;
  /** The status in words, with the date it hangs on; none for a distinction. */
  readonly statusWords: string | undefined;
}

/** What happened to an award. */
export interface AwardEvent {
  readonly text: string;
  /** The exact dates, where the text leaves them out. */
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
 * What the awards show on a day.
 *
 * @param base absolute address that image addresses are relative to
 * @param today `YYYY-MM-DD` in the document's time zone
 */
function toAwardItems(
  awards: readonly Award[],
  locale: Locale,
  base: string,
  today: string,
): AwardItem[] {
  return awards.flatMap((award) => {
    const name = resolveText(locale, award.name);
    if (!name) return [];
    const {name: issuer, url: issuerUrl} = nameAndUrl(award.issuer);
    const status = awardStatus(award, today);
    const description = resolveText(locale, award.description);
    const days = daysOf(award, today);
    return {
      award,
      name,
      level: resolveText(locale, award.level),
      description,
      folded: !!description && (description.text.length > 160 || repeats(description, award.name)),
      issuer: resolveText(locale, issuer),
      issuerUrl: linkAddress(issuerUrl, base),
      url: linkAddress(award.url, base),
      logo: resolveImage(locale, award.image, base),
      events: days.map((day) => eventWords(award, locale, formatDay(locale, day), day)),
      shortEvents: shortEvents(award, locale, days),
      since: days[0],
      status,
      statusWords: statusWords(status, award, locale),
    };
  });
}

/** How the awards are chosen and ordered: the values of the widget's attributes. */
export interface AwardOptions {
  readonly show: string | undefined;
  readonly layout: string | undefined;
  /** The day to take as today; anything but `YYYY-MM-DD` means the real one. */
  readonly now: string | undefined;
}

/**
 * The awards that are shown, in the order in which they are shown.
 *
 * @param base absolute address that image addresses are relative to
 * @param date the moment that counts as now if the options name no day
 */
export function shownAwards(
  awards: readonly Award[],
  {show, layout, now}: AwardOptions,
  {locale, base, timeZone}: {locale: Locale; base: string; timeZone: string},
  date = new Date(),
): AwardItem[] {
  const today = currentDay(now, timeZone, date);
  const items = toAwardItems(awards, locale, base, today).filter(
    ({status}) => show !== 'current' || status === 'valid' || status === 'renewal',
  );
  return layout === 'timeline' ? inOrderOfTime(items) : items;
}

/** The awards from the oldest on; those of one day, and those without a date at the end, stay in their order. */
const inOrderOfTime = (items: readonly AwardItem[]): AwardItem[] =>
  items.toSorted(({since: one = '~'}, {since: other = '~'}) =>
    one < other ? -1 : Number(one > other),
  );

/** When it was awarded and renewed, oldest first, up to today, if that is known. */
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
    const text = eventWords(award, locale, short, day);
    return [{text, exact: exact === short ? undefined : exact}];
  });
}

const eventWords = (award: Award, {msg}: Locale, date: string, day: Day): string =>
  day === award.dateAwarded
    ? msg(str`Awarded ${date}`, {id: 'award-awarded'})
    : msg(str`Renewed ${date}`, {id: 'award-renewed'});

/** Whether a description has the award's name in it, in whichever language. */
function repeats({text}: LocalizedText, name: Text): boolean {
  const words = text.toLowerCase();
  return Object.values(typeof name === 'string' ? [name] : name)
    .map((each) => each.trim().toLowerCase())
    .some((each) => each.length < LONG_NAME && words.includes(each));
}

/** To look for longer ones takes long, and no sentence has them in it. */
const LONG_NAME = 200;

function statusWords(status: AwardStatus, award: Award, locale: Locale): string | undefined {
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
