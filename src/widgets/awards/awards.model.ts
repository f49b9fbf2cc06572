import {imageAddress, linkAddress} from '../../data/address.js';
import {nameAndUrl} from '../../data/named.js';
import type {Award} from '../../data/schema/awards.js';
import {formatDay} from '../../locale/format.js';
import {str, type Locale} from '../../locale/locale.js';
import {phrase, type Phrase} from '../../locale/text.js';
import {awardStatus, firstDay, type AwardStatus} from '../../data/award-status.js';

/** An award as it is shown. */
export interface AwardItem {
  /** The award as it stands in the document. */
  readonly award: Award;
  readonly name: Phrase;
  readonly level: Phrase | undefined;
  readonly description: Phrase | undefined;
  readonly issuer: Phrase | undefined;
  readonly issuerUrl: string | undefined;
  readonly url: string | undefined;
  readonly logo: string | undefined;
  /** What happened, oldest first: "Awarded 2015", "Renewed 2018". Nothing that lies after today. */
  readonly events: readonly string[];
  readonly status: AwardStatus;
  /** The status in words, with the date it hangs on; none for a distinction. */
  readonly statusWords: string | undefined;
}

export const awardsHeading = ({msg}: Locale): string =>
  msg('Awards and certificates', {id: 'awards'});

export const awardsEmpty = ({msg}: Locale): string =>
  msg('No awards are listed.', {id: 'awards-empty'});

export const awardsNoneCurrent = ({msg}: Locale): string =>
  msg('No award is provably valid today.', {id: 'awards-none-current'});

/**
 * What the awards show on a day.
 *
 * @param base absolute address that image addresses are relative to
 * @param today `YYYY-MM-DD` in the document's time zone
 */
export function awardsModel(
  awards: readonly Award[],
  locale: Locale,
  base: string,
  today: string,
): AwardItem[] {
  return awards.flatMap((award) => {
    const name = phrase(locale, award.name);
    if (!name) return [];
    const {name: issuer, url: issuerUrl} = nameAndUrl(award.issuer);
    const status = awardStatus(award, today);
    return {
      award,
      name,
      level: phrase(locale, award.level),
      description: phrase(locale, award.description),
      issuer: phrase(locale, issuer),
      issuerUrl: linkAddress(issuerUrl, base),
      url: linkAddress(award.url, base),
      logo: imageAddress(typeof award.image === 'string' ? award.image : award.image?.src, base),
      events: eventsOf(award, locale, today),
      status,
      statusWords: statusWords(status, award, locale),
    };
  });
}

function eventsOf(award: Award, locale: Locale, today: string): string[] {
  const {msg} = locale;
  const past = (day: string | undefined): day is string => !!day && firstDay(day) <= today;
  const awarded = [award.dateAwarded].filter(past).map((day) => {
    const date = formatDay(locale, day);
    return award.kind === 'certification'
      ? msg(str`Issued ${date}`, {id: 'award-issued'})
      : msg(str`Awarded ${date}`, {id: 'award-awarded'});
  });
  const renewed = (award.renewals ?? []).filter(past).sort();
  return [
    ...awarded,
    ...renewed.map((day) => msg(str`Renewed ${formatDay(locale, day)}`, {id: 'award-renewed'})),
  ];
}

function statusWords(status: AwardStatus, award: Award, locale: Locale): string | undefined {
  const {msg} = locale;
  const until = award.validUntil ? formatDay(locale, award.validUntil) : '';
  const from = formatDay(locale, award.validFrom ?? award.dateAwarded ?? '');
  switch (status) {
    case 'upcoming':
      return msg(str`Starts ${from}`, {id: 'award-upcoming'});
    case 'valid':
      return msg(str`Valid until ${until}`, {id: 'award-valid'});
    case 'renewal':
      return msg(str`Valid until ${until}, open for renewal`, {id: 'award-renewal'});
    case 'expired':
      return msg(str`Expired ${until}`, {id: 'award-expired'});
    case 'unstated':
      return msg('Validity not stated', {id: 'award-unstated'});
    case 'none':
      return undefined;
  }
}
