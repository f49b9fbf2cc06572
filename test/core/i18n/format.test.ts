import {expect} from '@open-wc/testing';
import {formatCountry, formatDay, formatNumber} from '../../../src/core/i18n/format.js';
import {localeFor} from '../../../src/core/i18n/locale.js';

const en = localeFor('en-GB');
const pl = localeFor('pl');

describe('formatDay', () => {
  it('never writes a year through a format', () => {
    expect(formatDay(pl, '2015')).to.equal('2015');
    expect(formatDay(localeFor('ar-EG'), '2015')).to.equal('2015');
  });

  it('writes months and days in the reader’s language', () => {
    expect(formatDay(en, '2018-05')).to.equal('May 2018');
    expect(formatDay(en, '2018-05-04')).to.equal('4 May 2018');
    expect(formatDay(pl, '2018-05')).to.equal('maj 2018');
    expect(formatDay(pl, '2018-05-04')).to.equal('4 maja 2018');
  });

  it('gives a date that no calendar has back as it is', () => {
    for (const day of ['2026-30-11', '2030-13', '2024-00', '2025-02-30', '2024-31-12']) {
      for (const locale of [en, pl, localeFor('de')]) {
        expect(formatDay(locale, day)).to.equal(day);
      }
    }
  });

  it('gives any other text back as it is', () => {
    expect(formatDay(pl, 'wiosna 2018')).to.equal('wiosna 2018');
  });
});

describe('formatNumber', () => {
  it('groups as the language does', () => {
    expect(formatNumber(en, 12345.5)).to.equal('12,345.5');
    // Polish leaves four digits together and separates five by U+00A0.
    expect(formatNumber(pl, 1234)).to.equal('1234');
    expect(formatNumber(pl, 12345)).to.equal('12\u00a0345');
  });
});

describe('formatCountry', () => {
  it('names a country in the reader’s language', () => {
    expect(formatCountry(en, 'PL')).to.equal('Poland');
    expect(formatCountry(pl, 'PL')).to.equal('Polska');
    expect(formatCountry(localeFor('de'), 'PL')).to.equal('Polen');
  });

  it('gives back a code that no country has', () => {
    expect(formatCountry(en, 'QQ')).to.equal('QQ');
  });
});
