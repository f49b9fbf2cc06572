import {linkAddress} from '../../core/document/address.js';
import {normalizeNamed} from '../../core/document/normalize-named.js';
import type {Specialization} from '../../core/document/schema/specializations.js';
import type {Text} from '../../core/document/schema/text.js';
import type {Locale} from '../../core/i18n/locale.js';
import {resolveText, type LocalizedText} from '../../core/i18n/resolve-text.js';

/** A specialization, ready to render. */
export interface SpecializationItem {
  /** The specialization as written in the document. */
  readonly specialization: Specialization;
  readonly id: string | undefined;
  readonly name: LocalizedText;
  readonly description: LocalizedText | undefined;
  readonly url: string | undefined;
  /** Position in the document's list, starting at 1. */
  readonly number: number;
  /** The text that the filter searches. */
  readonly searched: string;
}

export const specializationsHeading = ({msg}: Locale): string =>
  msg('Cluster specializations', {id: 'specializations'});

export const specializationsEmpty = ({msg}: Locale): string =>
  msg('No specializations are listed.', {id: 'specializations-empty'});

/** Text of the link after a description. */
export const specializationsMore = ({msg}: Locale): string => msg('Find out more', {id: 'more'});

/** What the list shows; an item without any text is left out. */
export function toSpecializationItems(
  list: readonly Specialization[],
  locale: Locale,
  base: string,
): SpecializationItem[] {
  return list.flatMap((specialization, index) => {
    const {name, id, description, url}: Fields = normalizeNamed<Fields>(specialization);
    const words = resolveText(locale, name);
    if (!words) return [];
    const more = resolveText(locale, description);
    return {
      specialization,
      id,
      name: words,
      description: more,
      url: linkAddress(url, base),
      number: index + 1,
      searched: `${words.text} ${more?.text ?? ''}`,
    };
  });
}

type Fields = Exclude<Specialization, Text>;
