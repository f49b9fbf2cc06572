import {linkAddress} from '../../data/address.js';
import {named} from '../../data/named.js';
import type {Specialization} from '../../data/schema/specializations.js';
import type {Text} from '../../data/schema/text.js';
import type {Locale} from '../../locale/locale.js';
import {phrase, type Phrase} from '../../locale/text.js';

/** A specialization as the list shows it. */
export interface SpecializationItem {
  /** The specialization as it stands in the document. */
  readonly specialization: Specialization;
  readonly id: string | undefined;
  readonly name: Phrase;
  readonly description: Phrase | undefined;
  readonly url: string | undefined;
}

export const specializationsHeading = ({msg}: Locale): string =>
  msg('Cluster specializations', {id: 'specializations'});

export const specializationsEmpty = ({msg}: Locale): string =>
  msg('No specializations are listed.', {id: 'specializations-empty'});

/** What the list shows; an item without any text is left out. */
export function specializationsModel(
  list: readonly Specialization[],
  locale: Locale,
  base: string,
): SpecializationItem[] {
  return list.flatMap((specialization) => {
    const {name, id, description, url}: Fields = named<Fields>(specialization);
    const words = phrase(locale, name);
    if (!words) return [];
    return {
      specialization,
      id,
      name: words,
      description: phrase(locale, description),
      url: linkAddress(url, base),
    };
  });
}

type Fields = Exclude<Specialization, Text>;
