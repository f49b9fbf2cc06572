import type {Award} from '../../../src/core/document/schema/awards.js';
import type {AwardStatus} from '../../../src/core/document/award-status.js';

/** The days of the table's columns. */
export const days = [
  '2016-12-31',
  '2017-01-01',
  '2019-05-31',
  '2019-06-01',
  '2020-02-29',
  '2021-06-30',
  '2021-07-01',
  '2022-12-31',
  '2023-01-01',
];

interface Row {
  readonly award: Award;
  /** One for each of `days`. */
  readonly statuses: readonly AwardStatus[];
}

/** Every rule of an award's status: award × day → status. */
export const table: readonly Row[] = [
  {
    // Partial dates cover their whole period: it begins on 1 January 2017 and ends on 31 December 2022.
    award: {name: 'Years', kind: 'certification', validFrom: '2017', validUntil: '2022'},
    statuses: [
      'upcoming',
      'valid',
      'valid',
      'valid',
      'valid',
      'valid',
      'valid',
      'valid',
      'expired',
    ],
  },
  {
    // The last month counts to its end, and the renewal window opens with the first day of its month.
    award: {
      name: 'Months',
      kind: 'certification',
      dateAwarded: '2017',
      renewalFrom: '2019-06',
      validUntil: '2021-06',
    },
    statuses: [
      'upcoming',
      'valid',
      'valid',
      'renewal',
      'renewal',
      'renewal',
      'expired',
      'expired',
      'expired',
    ],
  },
  {
    // `validUntil` is inclusive.
    award: {
      name: 'Days',
      kind: 'certification',
      dateAwarded: '2015',
      validFrom: '2019-06-01',
      validUntil: '2020-02-29',
    },
    statuses: [
      'upcoming',
      'upcoming',
      'upcoming',
      'valid',
      'valid',
      'expired',
      'expired',
      'expired',
      'expired',
    ],
  },
  {
    // The flagship's case: awarded and renewed, and nothing is said of how long it holds.
    award: {name: 'Open', kind: 'certification', dateAwarded: '2017', renewals: ['2020']},
    statuses: [
      'upcoming',
      'unstated',
      'unstated',
      'unstated',
      'unstated',
      'unstated',
      'unstated',
      'unstated',
      'unstated',
    ],
  },
  {
    // A distinction does not run out, whatever is beside it.
    award: {name: 'Title', kind: 'distinction', dateAwarded: '2016', validUntil: '2018'},
    statuses: ['none', 'none', 'none', 'none', 'none', 'none', 'none', 'none', 'none'],
  },
  {
    // A renewal window without an end proves nothing.
    award: {name: 'Window', kind: 'certification', validFrom: '2016', renewalFrom: '2019'},
    statuses: [
      'unstated',
      'unstated',
      'unstated',
      'unstated',
      'unstated',
      'unstated',
      'unstated',
      'unstated',
      'unstated',
    ],
  },
];
