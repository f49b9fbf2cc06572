import {expect} from '@open-wc/testing';
import {localeFor} from '../../../src/core/i18n/locale.js';
import {formatMoney} from '../../../src/core/i18n/money.js';

/** With ordinary spaces, which differ between browsers. */
const money = (lang: string, value: number, currency?: string) =>
  formatMoney(localeFor(lang), {value, currency}).replace(/\s/g, ' ');

describe('formatMoney', () => {
  it('writes an amount as the language of the reader does', () => {
    expect(money('en', 1_250_000, 'PLN')).to.equal('PLN 1,250,000');
    expect(money('en', 1_250_000, 'EUR')).to.equal('€1,250,000');
    expect(money('pl', 1_250_000, 'PLN')).to.equal('1 250 000 zł');
    expect(money('pl', 5000, 'PLN')).to.equal('5000 zł');
    expect(money('pl', 48_250, 'EUR')).to.equal('48 250 €');
    // There are no German words here: amount and words are English.
    expect(money('de', 48_250, 'EUR')).to.equal('€48,250');
  });

  it('writes two decimals where there are some, and none for a whole amount', () => {
    expect(money('pl', 48_250.25, 'PLN')).to.equal('48 250,25 zł');
    expect(money('en', 96_500.5, 'EUR')).to.equal('€96,500.50');
    expect(money('en', 0, 'EUR')).to.equal('€0');
  });

  it('writes a currency that is no code as it is, and an amount without a currency', () => {
    expect(money('en', 1200, 'tys. zł')).to.equal('1,200 tys. zł');
    expect(money('en', 1200)).to.equal('1,200');
    expect(money('en', 1200, 'XXX')).to.match(/1,200/);
  });
});
