import {expect} from '@open-wc/testing';
import {decimalSign, readNumber, readRange} from '../../../src/core/import/number-cell.js';

describe('readNumber', () => {
  it('reads numbers as sheets write them', () => {
    for (const [written, number] of [
      ['1234.5', 1234.5],
      ['1 234,5', 1234.5],
      ['1\u00a0234,50', 1234.5],
      ['1,234.5', 1234.5],
      ['1.234,5', 1234.5],
      ['1,234,567', 1234567],
      ['0,125', 0.125],
      ['−12', -12],
      ['4,1%', 4.1],
      [12.345, 12.345],
    ] as const) {
      expect(readNumber(written, undefined), String(written)).to.deep.equal({number});
    }
  });

  it('reads 1,234 only where another number of the sheet tells what the comma is', () => {
    expect(readNumber('1,234', undefined)).to.deep.equal({unclear: true});
    expect(readNumber('1,234', decimalSign(['1,234', '1,301.5']))).to.deep.equal({number: 1234});
    expect(readNumber('1,234', decimalSign(['1,234', '12,5']))).to.deep.equal({number: 1.234});
  });

  it('does not read a text', () => {
    for (const written of ['dużo', '12 mln zł', '1-2', 'e5', '12.05.2018', '2019 2020', '5%%']) {
      expect(readNumber(written, undefined), written).to.deep.equal({unknown: true});
    }
  });

  it('does not force a text of digits and dots into the sign of the sheet', () => {
    for (const written of ['1.5', '1234.567', '0.125', '12.0'])
      expect(readNumber(written, ','), written).to.deep.equal({unclear: true});
    for (const written of ['12.05.2018', '1.234.56', '1,5,3', '1,234.5'])
      expect(readNumber(written, ','), written).to.deep.equal({unknown: true});
    expect(readNumber('1,5', '.')).to.deep.equal({unclear: true});
    expect(readNumber('12.345.678,5', ',')).to.deep.equal({number: 12345678.5});
    expect(readNumber('12 345 678', ',')).to.deep.equal({number: 12345678});
  });
});

describe('readRange', () => {
  it('reads how many there are', () => {
    for (const [written, range] of [
      ['12', {minValue: 12, maxValue: 12}],
      [12, {minValue: 12, maxValue: 12}],
      ['50–249', {minValue: 50, maxValue: 249}],
      ['10 do 49', {minValue: 10, maxValue: 49}],
      ['250+', {minValue: 250}],
      ['ponad 250', {minValue: 251}],
      ['od 250', {minValue: 250}],
      ['do 9', {maxValue: 9}],
      ['< 10', {maxValue: 9}],
      ['1 250', {minValue: 1250, maxValue: 1250}],
      ['10 49', undefined],
      ['dużo', undefined],
    ] as const) {
      expect(readRange(written), String(written)).to.deep.equal(range);
    }
  });
});
