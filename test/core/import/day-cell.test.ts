import {expect} from '@open-wc/testing';
import {readDay} from '../../../src/core/import/day-cell.js';

describe('readDay', () => {
  it('reads dates as European sheets write them', () => {
    for (const [written, day] of [
      ['2018-05-04', '2018-05-04'],
      ['2018-05-04 00:00:00', '2018-05-04'],
      ['4.05.2018', '2018-05-04'],
      ['04-05-2018', '2018-05-04'],
      ['4.05.2018 r.', '2018-05-04'],
      ['2018/5/4', '2018-05-04'],
      ['05.2018', '2018-05'],
      ['2018-05', '2018-05'],
      ['2018', '2018'],
      ['4 maja 2018', '2018-05-04'],
      ['4 maja 2018 r.', '2018-05-04'],
      ['październik 2018', '2018-10'],
      ['1 lipca 2018', '2018-07-01'],
      ['May 4, 2018', '2018-05-04'],
      ['4th May 2018', '2018-05-04'],
      ['25/12/2018', '2018-12-25'],
      ['12/25/2018', '2018-12-25'],
      ['5/5/2018', '2018-05-05'],
      ['gru 2018', '2018-12'],
      ['1 stycz. 2018', '2018-01-01'],
    ] as const) {
      expect(readDay(written), written).to.deep.equal({day});
    }
  });

  it('never guesses which of two numbers is the month', () => {
    expect(readDay('4/5/2018')).to.deep.equal({unclear: ['2018-05-04', '2018-04-05']});
  });

  it('does not read a date that does not exist', () => {
    for (const written of ['31.02.2018', '2018-13', '4.5.18', 'wiosna 2018', 'soon', '']) {
      expect(readDay(written), written).to.deep.equal({unknown: true});
    }
  });

  it('takes no word that begins like a month for the month', () => {
    for (const written of ['Decyzja 2030', 'Augustów 2015', 'Marcin 2018', 'Majątek 2018']) {
      expect(readDay(written), written).to.deep.equal({unknown: true});
    }
  });
});
