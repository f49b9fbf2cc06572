import {expect} from '@open-wc/testing';
import {localeFor} from '../../../src/core/i18n/locale.js';
import {
  seriesHeading,
  toChartModel,
} from '../../../src/components/revenue-chart/revenue-chart.view.js';
import {changeAt} from '../../../src/components/revenue-chart/description.js';
import type {Series} from '../../../src/core/document/schema/series.js';

const model = (unit: object, figures: Record<string, number | null>, tag = 'en') =>
  toChartModel(
    [{unit, data: Object.entries(figures).map(([period, value]) => ({period, value}))}],
    localeFor(tag, 'en'),
  );
const plain = (text = '') => text.replaceAll('\u00a0', ' ');
const summary = (...args: Parameters<typeof model>) => plain(model(...args).sentences[0]);
const changes = (figures: Record<string, number | null>) => {
  const one = model({currency: 'PLN'}, figures);
  return one.data.periods.map((_, index) => changeAt(one, localeFor('en', 'en'), 0, index));
};

describe('what is said of the figures of a chart', () => {
  it('tells of per cent the direction, because a ratio would be misread', () => {
    expect(summary({kind: 'percent'}, {2023: 2, 2024: 4})).to.equal(
      'From 2% (2023) to 4% (2024), rising; highest: 4% (2024), lowest: 2% (2023).',
    );
  });

  it('tells of categories the highest and the lowest, because they have no order', () => {
    const markets = {Poland: 46, Germany: 31, Other: 23};
    expect(summary({kind: 'percent'}, markets)).to.equal(
      'Highest: 46% (Poland), lowest: 23% (Other).',
    );
    expect(summary({kind: 'percent'}, markets, 'pl')).to.equal(
      'Najwyższa wartość: 46% (Poland), najniższa: 23% (Other).',
    );
    expect(summary({kind: 'percent'}, {Poland: 5})).to.equal('5% (Poland).');
    expect(summary({kind: 'percent'}, {Poland: 5, Germany: 5})).to.equal('');
  });

  it('compares a figure with the period right before it alone', () => {
    expect(changes({2018: 10, 2019: 20, 2022: 30})).to.eql(['', 'up 100%', '']);
    expect(changes({'2019-Q4': 10, '2020-Q1': 20, '2020-Q3': 30})).to.eql(['', 'up 100%', '']);
    expect(changes({'2018/19': 10, '2019/20': 20})).to.eql(['', 'up 100%']);
    expect(changes({2018: 10, '2019-01': 20})).to.eql(['', '']);
    expect(changes({North: 10, South: 20})).to.eql(['', '']);
  });

  it('tells of a loss the direction, of a small change that it is small, of a large one how many times', () => {
    expect(changes({2018: 1_000_000, 2019: 1_000_100, 2020: 1_000_100})).to.eql([
      ...['', 'almost unchanged', 'unchanged'],
    ]);
    expect(changes({2018: 340.5, 2019: -80, 2020: 15, 2021: 0})).to.eql([
      ...['', 'falling', 'rising', 'down 100%'],
    ]);
    expect(changes({2018: 1, 2019: 12, 2020: 13_000})).to.eql(['', '12 times as high', 'rising']);
    expect(changes({2018: 1, 2019: 10.5})).to.eql(['', 'up 950%']);
  });

  it('says of equal figures once what they are', () => {
    const sums = {currency: 'PLN', multiplier: 3};
    const equal = {2019: 120, 2020: 120, 2021: null, 2022: 120};
    expect(summary(sums, equal)).to.equal('2019–2022: 120 thousand PLN, unchanged.');
    expect(summary(sums, equal, 'pl')).to.equal('2019–2022: 120 tys. zł, bez zmian.');
    expect(summary({currency: 'PLN'}, {'2024-H1': 5, '2024-H2': 5})).to.equal(
      'H1 2024 – H2 2024: 5 PLN, unchanged.',
    );
  });

  it('says nothing of thousands where there is nothing', () => {
    const {format} = model({currency: 'PLN', multiplier: 3}, {2019: 0, 2020: 120}, 'pl');
    expect([format.compact(0), format.spoken(0), format.label(0)].map(plain)).to.eql([
      ...['0 zł', '0 złotych', '0'],
    ]);
  });

  it('writes large changes without decimal places', () => {
    expect(changes({2018: 12, 2019: 98, 2020: 99})).to.eql(['', 'up 717%', 'up 1%']);
  });

  it('has one more digit where the figures are close together', () => {
    const shares = {2018: 99.2, 2019: 99.15, 2020: 99.41, 2021: 99};
    const {format} = model({kind: 'percent'}, shares);
    expect(Object.values(shares).map((value) => format.label(value))).to.eql([
      ...['99.2%', '99.15%', '99.41%', '99%'],
    ]);
  });

  it('has up to two more digits where the figures are closer, and describes what it shows', () => {
    const sums = {currency: 'PLN', multiplier: 3};
    const close = {2021: 1_234_567, 2022: 1_234_800, 2023: 1_235_900};
    const {format} = model(sums, close);
    expect(Object.values(close).map((value) => format.label(value))).to.eql([
      ...['1.2346', '1.2348', '1.2359'],
    ]);
    expect(summary(sums, close)).to.match(
      /^From 1.2346 billion PLN \(2021\) to 1.2359 billion PLN \(2023\), up 0.1%;/,
    );
    // "Almost unchanged": more digits would suggest a change.
    const equal = model(sums, {2021: 1_000_001, 2022: 1_000_003}).format;
    expect([1_000_001, 1_000_003].map((value) => equal.label(value))).to.eql(['1', '1']);
  });

  it('compares the value of a year neither with that of a quarter nor with that of several years', () => {
    expect(summary({currency: 'PLN'}, {2023: 400, 2024: 480, '2025-Q1': 118})).to.equal('');
    expect(summary({currency: 'PLN'}, {'2014–2020': 400, '2021–2022': 90})).to.equal('');
    expect(summary({currency: 'PLN'}, {'2007–2013': 400, '2014–2020': 500})).to.contain('up 25%');
  });

  it('writes the code of a currency behind a number in English, its name in Polish', () => {
    const euros = {currency: 'eur', multiplier: 6};
    expect(plain(model(euros, {2025: 38.2}).format.compact(38.2))).to.equal('38.2 million EUR');
    const polish = model(euros, {2025: 38.2}, 'pl').format;
    expect(plain(polish.compact(38.2))).to.equal('38,2 mln euro');
    expect(plain(polish.drawnUnit?.text)).to.equal('w mln euro');
  });

  it('keeps a number and its unit on one line', () => {
    const {format} = model({currency: 'PLN', multiplier: 3}, {2024: 1_720_000}, 'pl');
    expect(format.compact(1_720_000)).to.equal('1,72\u00a0mld\u00a0zł');
    expect(format.drawnUnit?.text).to.equal('w\u00a0mld\u00a0zł');
  });

  it('has one power of ten in the drawing and in the words, and the exact figures in the table', () => {
    const {format} = model({currency: 'PLN', multiplier: 3}, {2018: 986_400, 2024: 1_720_000});
    expect([986_400, 1_720_000].map((value) => format.label(value))).to.eql(['0.99', '1.72']);
    expect(format.ticks([0, 500_000, 1_000_000])).to.eql(['0', '0.5', '1']);
    expect(plain(format.compact(986_400))).to.equal('0.99 billion PLN');
    expect(format.exact(986_400)).to.equal('986,400');
    expect(format.unit?.text).to.equal('PLN\u00a0thousand');
  });

  it('writes small sums out, small counts whole, and tiny values with their digits', () => {
    const sums = model({currency: 'PLN'}, {2023: 900, 2024: 1234}, 'pl').format;
    expect(plain(sums.compact(1234))).to.equal('1234 zł');
    const counts = model({kind: 'count', label: 'companies'}, {2023: 1, 2024: 905}).format;
    expect([counts.label(1), counts.label(905), counts.integer]).to.eql(['1', '905', true]);
    const tiny = model({kind: 'count', label: 't'}, {2023: 0.000001, 2024: 3e-7}).format;
    expect([tiny.label(0.000001), tiny.label(3e-7), tiny.exact(3e-7)]).to.eql([
      ...['0.000001', '0.0000003', '0.0000003'],
    ]);
    expect(model({kind: 'count'}, {2023: 0.25, 2024: 0.5}).format.integer).to.equal(false);
  });

  it('writes a minus sign, a per cent sign at each number, and no zeros behind a decimal sign', () => {
    const rates = model({kind: 'percent'}, {2023: -4.1, 2024: 12}).format;
    expect([-4.1, 12].map((value) => rates.label(value))).to.eql(['−4.1%', '12%']);
    expect(rates.drawnUnit).to.equal(undefined);
    expect(rates.ticks([-5, 0, 5, 10, 15])).to.eql(['−5%', '0%', '5%', '10%', '15%']);
  });

  it('says numbers in words that a voice can read', () => {
    const spoken = (value: number, tag: string) => {
      const {format} = model({currency: 'PLN'}, {2024: value}, tag);
      return plain(format.spoken(value));
    };
    expect([1, 2, 5, 1.5, 1234].map((value) => spoken(value, 'pl'))).to.eql([
      ...['1 złoty', '2 złote', '5 złotych', '1,5 złotego', '1234 złote'],
    ]);
    expect([2e6, 5e6, 1.72e9, 41e3].map((value) => spoken(value, 'pl'))).to.eql([
      ...['2 miliony złotych', '5 milionów złotych', '1,72 miliarda złotych', '41 tysięcy złotych'],
    ]);
    expect(spoken(1.72e9, 'en')).to.equal('1.72 billion PLN');
  });

  it('uses the plural forms of a label', () => {
    const label = {pl: {one: 'firma', few: 'firmy', many: 'firm', other: 'firmy'}};
    const {format} = model({kind: 'count', label}, {2023: 1, 2024: 905}, 'pl');
    expect([1, 2, 905].map((value) => plain(format.compact(value)))).to.eql([
      ...['1 firma', '2 firmy', '905 firm'],
    ]);
    // Alone, as a caption, it is in the nominative.
    expect(format.drawnUnit?.text).to.equal('firmy');
    // After "od" and "do" the words would have other endings.
    expect(summary({kind: 'count', label}, {2023: 2, 2024: 905}, 'pl')).to.equal(
      'Pierwsza wartość: 2 firmy (2023), ostatnia: 905 firm (2024), 453-krotny wzrost; najwyższa wartość: 905 firm (2024), najniższa: 2 firmy (2023).',
    );
  });

  it('uses the plural forms of a label without a language', () => {
    const label = {one: 'company', other: 'companies'};
    const {format} = model({kind: 'count', label}, {2023: 1, 2024: 905});
    expect([1, 905].map((value) => plain(format.compact(value)))).to.eql([
      ...['1 company', '905 companies'],
    ]);
    expect(plain(format.spoken(905))).to.equal('905 companies');
    expect(format.hasNoun).to.equal(true);
  });

  it('does not drop a currency that is no code', () => {
    const {format} = model({currency: 'zł', multiplier: 3}, {2015: 10, 2016: 12.5}, 'pl');
    expect(format.drawnUnit?.text).to.equal('w\u00a0tys.\u00a0zł');
    expect(plain(format.compact(12.5))).to.equal('12,5 tys. zł');
  });

  it('says one sentence of several series, and the authors’ own where each has one', () => {
    const several = (summaries: (string | undefined)[]) =>
      toChartModel(
        summaries.map((text, i) => ({
          name: `S${i}`,
          unit: {currency: 'PLN'},
          ...(text ? {summary: text} : {}),
          data: [
            {period: '2020', value: 10 + i},
            {period: '2021', value: 20 - i},
          ],
        })),
        localeFor('en', 'en'),
      ).summary?.text.replaceAll('\u00a0', ' ');
    expect(several([undefined, undefined])).to.equal(
      '2020–2021, highest: 20 PLN (S0, 2021), lowest: 10 PLN (S0, 2020).',
    );
    expect(several(['First.', 'Second.'])).to.equal('First. Second.');
    expect(several([undefined, 'Second.'])).to.match(/^2020.* Second\.$/);
  });

  const together = (...rows: {period: string; value: number; status?: string}[][]) =>
    plain(
      toChartModel(
        rows.map((data, i) => ({name: `S${i}`, unit: {currency: 'PLN', multiplier: 3}, data})),
        localeFor('en', 'en'),
      ).summary?.text,
    );

  it('says of several series that the highest or the lowest value is planned', () => {
    const home = [
      {period: '2024', value: 110},
      {period: '2025', value: 140, status: 'planned'},
    ];
    expect(together(home, [{period: '2024', value: 60}])).to.equal(
      '2024–2025, highest: 140 thousand PLN (S0, 2025, planned), lowest: 60 thousand PLN (S1, 2024).',
    );
  });

  it('says of several series with equal values once what they are, and never that equal texts differ', () => {
    const years = (...values: number[]) =>
      values.map((value, i) => ({period: String(2021 + i), value}));
    expect(together(years(80, 80), years(80, 80))).to.equal('2021–2022: 80 thousand PLN.');
    expect(together(years(1_230_000, 1_231_000), years(1_232_000, 1_231_000))).to.equal(
      '2021–2022, highest: 1.232 billion PLN (S1, 2021), lowest: 1.23 billion PLN (S0, 2021).',
    );
    expect(together(years(400), [{period: '2025-Q1', value: 118}])).to.equal('');
  });

  it('has the heading "Revenue" over amounts of money alone', () => {
    const data = [{period: '2024', value: 1}];
    const heading = (unit: Series['unit']) =>
      seriesHeading(
        ['a', 'b'].map((id) => ({id, name: id, unit, data})),
        'a b',
        localeFor('pl', 'en'),
      );
    expect([undefined, {currency: 'PLN'}, {kind: 'currency'}].map(heading)).to.eql(
      Array(3).fill('Przychody'),
    );
    expect([{kind: 'percent'}, {kind: 'count'}, {label: 'firmy'}].map(heading)).to.eql(
      Array(3).fill('Dane liczbowe'),
    );
  });
});
