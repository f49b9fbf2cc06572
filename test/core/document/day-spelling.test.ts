import {expect} from '@open-wc/testing';
import {normalizeDay} from '../../../src/core/document/day-spelling.js';

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
