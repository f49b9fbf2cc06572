import {ACTUAL} from '../../core/chart/status.js';
import type {Locale} from '../../core/i18n/locale.js';

export const chartHeading = ({msg}: Locale): string => msg('Revenue', {id: 'revenue-chart'});

export const chartEmpty = ({msg}: Locale): string =>
  msg('There are no figures to show yet.', {id: 'chart-empty'});

/** A status in words. One that we do not know stands as it is. */
export function statusWords({msg}: Locale, status: string): string {
  switch (status) {
    case ACTUAL:
      return msg('actual', {id: 'actual'});
    case 'planned':
      return msg('planned', {id: 'planned'});
    case 'forecast':
      return msg('forecast', {id: 'forecast'});
    case 'estimated':
      return msg('estimated', {id: 'estimated'});
    case 'provisional':
      return msg('provisional', {id: 'provisional'});
    default:
      return status;
  }
}

/** What the keys do. */
export const keyboardHelp = ({msg}: Locale): string =>
  msg(
    'Arrow keys: from figure to figure, from series to series. Home, End: first, last. Escape: close.',
    {id: 'chart-keys'},
  );
