import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fastFormatDay, fastFormatNumber} from '../../../src/core/i18n/fast-format.js';

const tags = ['en', 'en-US', 'en-GB', 'pl', 'pl-PL'];
const options: Intl.NumberFormatOptions[] = [
  {},
  {maximumFractionDigits: 20},
  {maximumFractionDigits: 0},
  {minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: 'always'},
  {minimumFractionDigits: 6, maximumFractionDigits: 6, useGrouping: 'auto'},
  {style: 'unit', unit: 'percent', maximumFractionDigits: 20},
];
const numbers = [
  0,
  -0,
  1,
  -1,
  999,
  1000,
  -1234,
  9999,
  10_000,
  12_345.678,
  1e6,
  1e15,
  -1e15,
  0.1,
  0.125,
  -0.0004,
  0.0005,
  1.005,
  2.5,
  1e-7,
  123e-9,
  0.999999,
  999.9999,
  4.1,
  2 ** 53,
  1e21,
  NaN,
  Infinity,
];

describe('fastFormatNumber', () => {
  for (const tag of tags) {
    it(`gives the same as Intl in ${tag}`, () => {
      const formats = options.map((one) => [one, new Intl.NumberFormat(tag, one)] as const);
      const check = (value: number) => {
        for (const [one, format] of formats) {
          const written = fastFormatNumber(tag, value, one);
          if (written !== undefined) expect(written).to.equal(format.format(value), `${value}`);
        }
      };
      numbers.forEach(check);
      const some = fc.oneof(
        fc.integer({min: -2e9, max: 2e9}),
        fc.double({min: -1e9, max: 1e9, noNaN: true}),
        fc.integer({min: -2e9, max: 2e9}).map((value) => value / 1000),
      );
      fc.assert(fc.property(some, check), {numRuns: 2000, seed: 1});
    });
  }

  it('formats the numbers of typical documents', () => {
    for (const value of numbers.slice(0, 11)) {
      for (const one of options) expect(fastFormatNumber('pl', value, one)).not.to.equal(undefined);
    }
  });

  it('leaves other languages and options to Intl', () => {
    expect(fastFormatNumber('de', 1, {})).to.equal(undefined);
    expect(fastFormatNumber('en-IN', 1, {})).to.equal(undefined);
    expect(fastFormatNumber('en', 1, {style: 'currency', currency: 'PLN'})).to.equal(undefined);
    expect(fastFormatNumber('en', 1, {notation: 'compact'})).to.equal(undefined);
    expect(fastFormatNumber('en', 1, {maximumSignificantDigits: 2})).to.equal(undefined);
  });
});

describe('fastFormatDay', () => {
  for (const tag of tags) {
    it(`gives the same as Intl in ${tag}`, () => {
      const format = (day?: 'numeric') =>
        new Intl.DateTimeFormat(tag, {year: 'numeric', month: 'long', day, timeZone: 'UTC'});
      const [ofMonth, ofDay] = [format(), format('numeric')];
      for (let month = 1; month <= 12; month++) {
        const written = fastFormatDay(tag, '2024', month, 0);
        expect(written).to.equal(ofMonth.format(Date.UTC(2024, month - 1)));
        for (const day of [1, 9, 10, 28]) {
          const date = Date.UTC(2024, month - 1, day);
          expect(fastFormatDay(tag, '2024', month, day)).to.equal(ofDay.format(date));
        }
      }
    });
  }

  it('leaves other languages and impossible months to Intl', () => {
    expect(fastFormatDay('de', '2024', 1, 1)).to.equal(undefined);
    expect(fastFormatDay('en-AU', '2024', 1, 1)).to.equal(undefined);
    expect(fastFormatDay('pl', '2024', 13, 1)).to.equal(undefined);
  });
});
