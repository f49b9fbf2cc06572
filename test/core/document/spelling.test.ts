import {expect} from '@open-wc/testing';
import {
  normalizeCurrency,
  normalizeDay,
  normalizePeriod,
} from '../../../src/core/document/spelling.js';

const each = (cases: Record<string, string>, normalize: (text: string) => string) => {
  for (const [written, form] of Object.entries(cases)) {
    expect(normalize(written), written).to.equal(form);
  }
};
const unchanged = (texts: string[], normalize: (text: string) => string) =>
  each(Object.fromEntries(texts.map((text) => [text, text])), normalize);

describe('normalizeDay', () => {
  it('writes a date whose order is certain as the format does', () => {
    const cases = {
      '31.12.2024': '2024-12-31',
      '5.6.2024 r.': '2024-06-05',
      '2024/12/31': '2024-12-31',
      '2024.12.31': '2024-12-31',
      '2024-5-4': '2024-05-04',
      '31/12/2024': '2024-12-31',
      '12/31/2024': '2024-12-31',
      '05.2024': '2024-05',
      '2024 r.': '2024',
      '2024-12-31T00:00:00Z': '2024-12-31',
      '2024-12-31 09:30': '2024-12-31',
    };
    each(cases, normalizeDay);
  });

  it('keeps what may be two dates, or none', () => {
    const impossible = ['2023-13-01', '2026-30-11', '31.02.2024', '31.02', '2023-02-29', '2030-13'];
    const ambiguous = ['03/04/2024', '15-06', '2024-12-31T23:00:00Z', '01-02-03'];
    unchanged([...impossible, ...ambiguous], normalizeDay);
  });
});

describe('normalizePeriod', () => {
  it('writes parts of a year as the format does', () => {
    const cases = {
      'Q1 2023': '2023-Q1',
      '1Q2023': '2023-Q1',
      '2023 Q4': '2023-Q4',
      'q2/2023': '2023-Q2',
      'III kw. 2023': '2023-Q3',
      'II kwartał 2023 r.': '2023-Q2',
      '4. Quartal 2023': '2023-Q4',
      'H1 2023': '2023-H1',
      'II półrocze 2023': '2023-H2',
      '05.2023': '2023-05',
      '2023/05': '2023-05',
      '2023 r.': '2023',
      '2019/2020': '2019/20',
      '2019 / 20': '2019/20',
      '2011/12': '2011/12',
    };
    each(cases, normalizePeriod);
  });

  it('keeps every other text', () => {
    const codes = ['2019', '2019-05', '2019-Q3', '2019-H1', '2019/20', '2019-13', '2019-Q5'];
    const texts = ['2019-2020', 'H3 2023', 'Q5 2023', 'May 2019', 'by 2030', ' by 2030', 'plan'];
    unchanged([...codes, ...texts, 'q'.repeat(50_000)], normalizePeriod);
  });
});

describe('normalizeCurrency', () => {
  it('writes signs and words as codes', () => {
    const cases = {zł: 'PLN', 'zł.': 'PLN', pln: 'PLN', '€': 'EUR', Euro: 'EUR', '£': 'GBP'};
    each({...cases, usd: 'USD', Kč: 'CZK'}, normalizeCurrency);
  });

  it('keeps what may be several currencies, and what holds a multiplier', () => {
    unchanged(['$', 'kr', 'tys. zł', 'constructor', 'toString'], normalizeCurrency);
  });
});
