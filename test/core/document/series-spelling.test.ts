import {expect} from '@open-wc/testing';
import {normalizePeriod} from '../../../src/core/document/series-spelling.js';

const each = (cases: Record<string, string>, normalize: (text: string) => string) => {
  for (const [written, form] of Object.entries(cases)) {
    expect(normalize(written), written).to.equal(form);
  }
};
const unchanged = (texts: string[], normalize: (text: string) => string) =>
  each(Object.fromEntries(texts.map((text) => [text, text])), normalize);

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
      'I półr 2023': '2023-H1',
      'II półr. 2023': '2023-H2',
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
