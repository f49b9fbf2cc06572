import type {Locale} from '../../core/i18n/locale.js';

export const directionsHeading = ({msg}: Locale): string =>
  msg('Development directions', {id: 'directions'});

export const directionsEmpty = ({msg}: Locale): string =>
  msg('No development directions are listed.', {id: 'directions-empty'});
