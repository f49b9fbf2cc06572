import {expect} from '@open-wc/testing';
import {localeFor} from '../../../src/core/i18n/locale.js';
import {toChartModel} from '../../../src/components/revenue-chart/revenue-chart.view.js';
import {changeAt} from '../../../src/components/revenue-chart/description.js';

const model = (unit: object, figures: Record<string, number | null>, tag = 'en') =>
  toChartModel(
    [{unit, data: Object.entries(figures).map(([period, value]) => ({period, value}))}],
    localeFor(tag, 'en'),
  );
const summary = (...args: Parameters<typeof model>) => model(...args).sentences[0];
const changes = (figures: Record<string, number | null>) => {
  const one = model({currency: 'PLN'}, figures);
  return one.data.periods.map((_, index) => changeAt(one, localeFor('en', 'en'), 0, index));
};

describe('what is said of the figures of a chart', () => {
  it('tells of per cent the direction, for a ratio of them would be misread', () => {
    expect(summary({kind: 'percent'}, {2023: 2, 2024: 4})).to.equal(
      'From 2% (2023) to 4% (2024), rising; highest: 4% (2024), lowest: 2% (2023).',
    );
  });

  it('tells of categories the highest and the lowest, for they have no order', () => {
    const markets = {Poland: 46, Germany: 31, Other: 23};
    expect(summary({kind: 'percent'}, markets)).to.equal(
      'Highest: 46% (Poland), lowest: 23% (Other).',
    );
    expect(summary({kind: 'percent'}, markets, 'pl')).to.equal(
      'Najwięcej: 46% (Poland), najmniej: 23% (Other).',
    );
    expect(summary({kind: 'percent'}, {Poland: 5})).to.equal('5% (Poland).');
    expect(summary({kind: 'percent'}, {Poland: 5, Germany: 5})).to.equal('');
  });

  it('compares a figure with the period right before it alone', () => {
    expect(changes({2018: 10, 2019: 20, 2022: 30})).to.eql(['', 'up 100%', '']);
    expect(changes({'2019-Q4': 10, '2020-Q1': 20, '2020-Q3': 30})).to.eql(['', 'up 100%', '']);
    expect(changes({2018: 10, '2019-01': 20})).to.eql(['', '']);
    expect(changes({North: 10, South: 20})).to.eql(['', '']);
  });

  it('does not say that something changed by 0%', () => {
    expect(changes({2018: 1_000_000, 2019: 1_000_100, 2020: 1_000_100})).to.eql([
      ...['', 'rising', 'unchanged'],
    ]);
  });

  it('writes the code of a currency behind a number in English, its sign in Polish', () => {
    const euros = {currency: 'eur', multiplier: 6};
    expect(model(euros, {2025: 38.2}).amounts.spoken(38.2)).to.equal('38.2 million EUR');
    expect(model(euros, {2025: 38.2}, 'pl').amounts.spoken(38.2)).to.equal('38,2 mln\u00a0€');
  });
});
