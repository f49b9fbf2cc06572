import type {Locale} from '../../locale/locale.js';

export {statements as directionsModel} from '../../element/statements.js';

export const directionsHeading = ({msg}: Locale): string =>
  msg('Development directions', {id: 'directions'});

export const directionsEmpty = ({msg}: Locale): string =>
  msg('No development directions are listed.', {id: 'directions-empty'});
