import {expect} from '@open-wc/testing';
import {factsOf, growth} from '../../../src/core/chart/facts.js';
import {alignSeries} from '../../../src/core/chart/series.js';

const facts = (...values: (number | null)[]) =>
  factsOf(
    alignSeries([{points: values.map((value, i) => ({period: `${2000 + i}`, value}))}]).rows[0]!,
  );

describe('chart/facts', () => {
  it('names first, last, lowest and highest', () => {
    expect(facts(null, 5, -3, null, 9, 4, null)).to.deep.equal({
      ...{first: 1, last: 5, lowest: 2, highest: 4},
    });
    expect(facts(2, 2)).to.include({lowest: 0, highest: 0});
    expect(facts(7)).to.include({first: 0, last: 0});
  });

  it('has none without values', () => {
    expect(facts()).to.equal(null);
    expect(facts(null, null)).to.equal(null);
  });

  it('says growth only where a ratio means something', () => {
    expect(growth(1000, 1041)).to.be.closeTo(0.041, 1e-12);
    expect(growth(100, -50)).to.equal(-1.5);
    expect(growth(0, 5)).to.equal(null);
    expect(growth(-5, 5)).to.equal(null);
    expect(growth(1e-100, 1e300)).to.equal(null);
  });
});
