import type {Locale} from '../../core/i18n/locale.js';

export const valuesHeading = ({msg}: Locale): string => msg('Our values', {id: 'values'});

export const valuesEmpty = ({msg}: Locale): string =>
  msg('No values are listed.', {id: 'values-empty'});
