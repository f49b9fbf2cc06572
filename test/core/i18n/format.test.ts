import {expect} from '@open-wc/testing';
import {formatCountry, formatDay, formatNumber} from '../../../src/core/i18n/format.js';
import {localeFor} from '../../../src/core/i18n/locale.js';

const en = localeFor('en-GB');
const pl = localeFor('pl');

describe('formatDay', () => {
  it('never formats a year as a number or a date', () => {
    expect(formatDay(pl, '2015')).to.equal('2015');
    expect(formatDay(localeFor('ar-EG'), '2015')).to.equal('2015');
  });

  it('writes months and days in the reader’s language', () => {
    expect(formatDay(en, '2018-05')).to.equal('May 2018');
    expect(formatDay(en, '2018-05-04')).to.equal('4 May 2018');
    expect(formatDay(pl, '2018-05')).to.equal('maj 2018');
    expect(formatDay(pl, '2018-05-04')).to.equal('4 maja 2018');
  });

  it('writes English without a region as Europe does, and American dates for Americans', () => {
    expect(formatDay(localeFor('en'), '2018-05-04')).to.equal('4 May 2018');
    expect(formatDay(localeFor('en-US'), '2018-05-04')).to.equal('May 4, 2018');
    expect(formatDay(localeFor(''), '2018-05-04')).to.equal('4 May 2018');
  });

  it('writes dates and numbers in the language of the words around them', () => {
    // There are no words of this language: those of the document's, else English.
    expect(formatDay(localeFor('fi'), '2018-05-04')).to.equal('4 May 2018');
    expect(formatNumber(localeFor('fi'), 12345.5)).to.equal('12,345.5');
    expect(formatDay(localeFor('fi', 'pl'), '2018-05-04')).to.equal('4 maja 2018');
    expect(formatNumber(localeFor('ar', 'pl'), 12345.5)).to.equal('12\u00a0345,5');
  });

  it('returns an impossible date unchanged', () => {
    for (const day of ['2026-30-11', '2030-13', '2024-00', '2025-02-30', '2024-31-12']) {
      for (const locale of [en, pl, localeFor('de')]) {
        expect(formatDay(locale, day)).to.equal(day);
      }
    }
  });

  it('returns any other text unchanged', () => {
    expect(formatDay(pl, 'wiosna 2018')).to.equal('wiosna 2018');
  });
});

describe('formatNumber', () => {
  it('groups digits as the language does', () => {
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

  it('returns an unknown code unchanged', () => {
    expect(formatCountry(en, 'QQ')).to.equal('QQ');
  });
});
