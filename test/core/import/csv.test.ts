import {expect} from '@open-wc/testing';
import {readCsv} from '../../../src/core/import/csv.js';

describe('readCsv', () => {
  it('keeps a quotation mark that belongs to the text of a cell', () => {
    expect(
      readCsv(
        'Nazwa;Miasto\n"Alfa" Sp. z o.o.;Łomża\nBeta;Ełk\n"Gamma";Suwałki\n"Alfa" i "Beta";"Ełk"\n',
      ),
    ).to.deep.equal([
      ['Nazwa', 'Miasto'],
      ['"Alfa" Sp. z o.o.', 'Łomża'],
      ['Beta', 'Ełk'],
      ['Gamma', 'Suwałki'],
      ['"Alfa" i "Beta"', 'Ełk'],
    ]);
  });

  it('ends a cell at the end of its line where a quotation mark has no end', () => {
    for (const last of ['Gamma;Suwałki', '"Gamma";Suwałki', 'Gamma "G";Suwałki'])
      expect(readCsv(`Nazwa;Miasto\n"Alfa;Łomża\nBeta;Ełk\n${last}`).map((row) => row.length))
        .to //
        .deep.equal([2, 2, 2, 2]);
  });

  it('reads quoted cells with line breaks, separators and quotation marks', () => {
    expect(
      readCsv('a;b\r\n"x\r\ny;z" ;"1 ""2"""\r\n"";\r\n\r\n"Zakład "Alfa" Sp.";""Beta""\r\n'),
    ).to.deep.equal([
      ['a', 'b'],
      ['x\r\ny;z', '1 "2"'],
      ['', ''],
      [''],
      ['Zakład "Alfa" Sp.', '"Beta"'],
    ]);
  });

  it('reads every separator', () => {
    for (const separator of [',', ';', '\t', '|'])
      expect(readCsv(`a${separator}b\n"1${separator}2"${separator}`)).to.deep.equal([
        ['a', 'b'],
        [`1${separator}2`, ''],
      ]);
    for (const separator of ['^', ']', '\\', '-', '.'])
      expect(readCsv(`sep=${separator}\na${separator}b`)).to.deep.equal([['a', 'b']]);
    expect(readCsv('')).to.deep.equal([]);
  });
});
