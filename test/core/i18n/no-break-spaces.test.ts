import {expect} from '@open-wc/testing';
import {
  keepAmounts,
  keepShortWords,
  withNoBreakSpaces,
} from '../../../src/core/i18n/no-break-spaces.js';
import {templates} from '../../../src/core/i18n/generated/pl.js';

/** Shows no-break spaces as `~`. */
const show = (text: string): string => withNoBreakSpaces(text).replaceAll('\u00a0', '~');

describe('withNoBreakSpaces', () => {
  it('keeps a word of one letter with the word that follows', () => {
    expect(show('Strzałki w lewo i w prawo')).to.equal('Strzałki w~lewo i~w~prawo');
    expect(show('O klastrze (z listą)')).to.equal('O~klastrze (z~listą)');
  });

  it('leaves the last letter of a longer word and of a value alone', () => {
    expect(show('Rada klastra i')).to.equal('Rada klastra i');
    expect(show('prawo użycia kodu pl w')).to.equal('prawo użycia kodu pl w');
  });

  it('keeps an abbreviation with the word that follows', () => {
    expect(show('w tys. zł')).to.equal('w~tys.~zł');
    expect(show('prof. Nowak, ul. Polna, nr 5, dr Nowak')).to.equal(
      'prof.~Nowak, ul.~Polna, nr~5, dr~Nowak',
    );
    expect(show('cadr Nowak')).to.equal('cadr Nowak');
  });

  it('keeps a number with its unit', () => {
    expect(show('986,4 mln zł')).to.equal('986,4~mln~zł');
    expect(show('4 maja 2026 r. oraz 15 sekund, 5 MB i 100 PLN')).to.equal(
      '4 maja 2026~r. oraz 15~sekund, 5~MB i~100~PLN',
    );
    expect(show('II kw. ${0}, {0} mln {1}')).to.equal('II~kw.~${0}, {0}~mln~{1}');
  });

  it('keeps groups of digits together', () => {
    expect(show('10 000 firm, +48 85 000 00 00')).to.equal('10~000 firm, +48~85~000~00~00');
    expect(show('w latach 2019 2020')).to.equal('w~latach 2019 2020');
  });

  it('keeps a dash at the end of a line, not at the beginning', () => {
    expect(show('3 – tysiące, 2019–2025')).to.equal('3~– tysiące, 2019–2025');
  });

  it('changes nothing in a text that has its no-break spaces', () => {
    const once = withNoBreakSpaces('Nagrody i certyfikaty w 2026 r.');
    expect(withNoBreakSpaces(once)).to.equal(once);
  });
});

describe('keepShortWords', () => {
  it('keeps a word of one letter with the word that follows, and changes nothing else', () => {
    expect(keepShortWords('Hale i mosty w 10 000 t – O nas')).to.equal(
      'Hale i\u00a0mosty w\u00a010 000 t – O\u00a0nas',
    );
    expect(keepShortWords('i\nw Łodzi')).to.equal('i\nw\u00a0Łodzi');
  });
});

describe('keepAmounts', () => {
  const show = (text: string): string => keepAmounts(text).replaceAll('\u00a0', '~');

  it('keeps a number with its groups, its unit and its currency', () => {
    for (const [text, kept] of [
      ['od 986,4 mln zł do 1 234 567 zł', 'od 986,4~mln~zł do 1~234~567~zł'],
      ['1.4 billion PLN, 3 million €, 5 thousand', '1.4~billion~PLN, 3~million~€, 5~thousand'],
      ['PLN 1.4 billion, € 5, 30 % less', 'PLN~1.4~billion, €~5, 30~% less'],
      ['100 tys. zł', '100~tys.~zł'],
    ] as const)
      expect(show(text)).to.equal(kept);
  });

  it('leaves other words alone', () => {
    for (const text of [
      'in 2025 members',
      '15 firm',
      'million reasons',
      'in 2019 2020',
      'zł i mln',
    ])
      expect(show(text)).to.equal(text);
  });
});

describe('the Polish messages', () => {
  const texts = Object.entries(templates).map(
    ([id, text]) => [id, typeof text === 'string' ? text : text.strings.join('{0}')] as const,
  );

  it('have their no-break spaces', () => {
    for (const [id, text] of texts) expect(withNoBreakSpaces(text), id).to.equal(text);
  });

  it('have Polish quotation marks, dashes and the ellipsis of one character', () => {
    for (const [id, text] of texts) expect(text, id).not.to.match(/["']| - |\.\.\./);
  });
});
