import {linkAddress} from '../../core/document/address.js';
import {normalizeNamed} from '../../core/document/normalize-named.js';
import type {
  Specialization,
  SpecializationFields,
} from '../../core/document/schema/specializations.js';
import type {Locale} from '../../core/i18n/locale.js';
import {resolveProse, type LocalizedText} from '../../core/i18n/resolve-text.js';

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

/** Converts specializations to view items. Leaves out those without a name. */
export function toSpecializationItems(
  list: readonly Specialization[],
  locale: Locale,
  base: string,
): SpecializationItem[] {
  return list.flatMap((specialization, index) => {
    const {name, id, description, url}: SpecializationFields =
      normalizeNamed<SpecializationFields>(specialization);
    const resolvedName = resolveProse(locale, name);
    if (!resolvedName) return [];
    const resolvedDescription = resolveProse(locale, description);
    return {
      specialization,
      id,
      name: resolvedName,
      description: resolvedDescription,
      url: linkAddress(url, base),
      number: index + 1,
      searched: `${resolvedName.text} ${resolvedDescription?.text ?? ''}`,
    };
  });
}
