import type {Member} from '../../core/document/schema/members.js';
import type {Locale} from '../../core/i18n/locale.js';
import {
  toOrganisationItem,
  type OrganisationItem,
  type SpecializationNames,
} from '../base/organisation.js';

export const partnersHeading = ({msg}: Locale): string =>
  msg('Partners of the cluster', {id: 'partners'});

export const partnersEmpty = ({msg}: Locale): string =>
  msg('No partners are listed.', {id: 'partners-empty'});

/** @param base absolute address that image addresses are relative to */
export const toPartnerItems = (
  partners: readonly Member[],
  specializationNames: SpecializationNames,
  locale: Locale,
  base: string,
): OrganisationItem[] =>
  partners.flatMap(
    (partner) => toOrganisationItem(partner, specializationNames, locale, base) ?? [],
  );
