import {expect} from '@open-wc/testing';
import {normalizeCurrency} from '../../../src/core/document/currency-spelling.js';

const each = (cases: Record<string, string>, normalize: (text: string) => string) => {
  for (const [written, form] of Object.entries(cases)) {
    expect(normalize(written), written).to.equal(form);
  }
};
const unchanged = (texts: string[], normalize: (text: string) => string) =>
  each(Object.fromEntries(texts.map((text) => [text, text])), normalize);

describe('normalizeCurrency', () => {
  it('writes signs and words as codes', () => {
    const cases = {zł: 'PLN', 'zł.': 'PLN', pln: 'PLN', '€': 'EUR', Euro: 'EUR', '£': 'GBP'};
    each({...cases, usd: 'USD', Kč: 'CZK'}, normalizeCurrency);
  });

  it('keeps what may be several currencies, and what holds a multiplier', () => {
    unchanged(['$', 'kr', 'tys. zł', 'constructor', 'toString'], normalizeCurrency);
  });
});
