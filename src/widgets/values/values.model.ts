import type {Locale} from '../../locale/locale.js';

export {statements as valuesModel} from '../../element/statements.js';

export const valuesHeading = ({msg}: Locale): string => msg('Our values', {id: 'values'});

export const valuesEmpty = ({msg}: Locale): string =>
  msg('No values are listed.', {id: 'values-empty'});
